extension SpecificityContrastTests {
  static let contrasts: [Triple] = people + machines + causes + promises
}

// Answers about people, goods and places.
extension SpecificityContrastTests {
  private static let people: [Triple] = [
    Triple(
      "The bakery sent 90 loaves with sesame to Oakfield nursery.",
      "Unfortunately there was a situation in which certain items were provided to one of our partners that did not fully match what had been expected.",
      "There was a mix-up with some items."),
    Triple(
      "23 guests at the Heron Inn had no hot water from Friday night to Sunday noon.",
      "A number of our guests may have experienced a somewhat reduced level of comfort during parts of their stay with us over an extended period.",
      "Some guests were affected."),
    Triple(
      "Mina Okafor, the site foreman, closed the gate at 17:40.",
      "Appropriate measures were taken by the relevant member of staff as soon as this was reasonably possible in the circumstances.",
      "Someone dealt with it."),
    Triple(
      "Library fines of £4.20 were taken from 311 children's cards.",
      "Various charges were unfortunately applied to a variety of accounts belonging to a number of members of different groups.",
      "Wrong charges were made."),
    Triple(
      "Two ambulances drove to Elm Road instead of Elm Close and lost nine minutes.",
      "There were some delays to parts of the service due to a degree of confusion around certain details that were provided at the time.",
      "There were delays."),
    Triple(
      "The choir's coach never came, so 48 singers missed the heat in Cardiff.",
      "Due to issues with a supplier the experience of many of the people involved fell short of the high standards that we set ourselves.",
      "Transport problems."),
    Triple(
      "Eight dogs at the shelter ate feed from the recalled lot K-77.",
      "We became aware that some of the products in use may have been subject to potential quality concerns of one kind or another.",
      "Possible quality issue."),
    Triple(
      "The wedding cake for the Petrov party fell off the trolley in the lift.",
      "An unexpected incident took place during the delivery process which had an impact on one of the items for an important event.",
      "An item was damaged."),
    Triple(
      "Residents of flats 12 to 30 boiled their tap water until 6 May.",
      "Those affected were asked to take certain precautions for some time while the situation was being looked into by the relevant parties.",
      "People took precautions."),
    Triple(
      "We paid 17 seasonal pickers $212 too little each in July.",
      "It has come to our attention that there were certain discrepancies in relation to some of the payments made to various individuals recently.",
      "Some payments were off."),
    Triple(
      "The museum lost the only negatives of the 1953 flood.",
      "Regrettably a quantity of material of considerable importance to many people can no longer be made available at this time.",
      "Some material is gone."),
    Triple(
      "Nurse Adeyemi gave the second vaccine dose to a child who had had it in March.",
      "There was an occasion on which established procedures were not followed as closely as they perhaps should have been by those involved.",
      "A procedure was not followed."),
    Triple(
      "Parcels for Shetland sat in the Aberdeen shed for six days because the ferry manifest was blank.",
      "Deliveries to some areas have been subject to disruption owing to a number of different factors that are largely outside of our control.",
      "Deliveries are slow."),
    Triple(
      "Row 14 of the grandstand gave way under about 40 school pupils.",
      "There was an event involving a part of the venue that may have caused concern to some of those who were present at the time.",
      "Something happened at the venue."),
    Triple(
      "Our printer put the names of 52 donors on the public leaflet.",
      "Some information relating to certain individuals may have been shared more widely than was originally intended in this particular case.",
      "Some information got out."),
    Triple(
      "The vet clinic in Moss Lane billed 130 owners for someone else's X-rays.",
      "A proportion of customers could have noticed some inconsistencies in relation to the amounts they were asked to pay for our services.",
      "Billing was inconsistent."),
  ]
}

// Answers about machines and programs.
extension SpecificityContrastTests {
  private static let machines: [Triple] = [
    Triple(
      "The mail relay mx3.quillpost.net refused port 587 from 11:02 to 11:49 UTC.",
      "Our systems went through a period of degraded performance during which some functionality may not have been available to all of our users.",
      "The service was degraded."),
    Triple(
      "Sorting arm 6 dropped 1,900 crates after its belt sensor froze.",
      "Equipment at one of our locations did not perform as expected, which led to a certain amount of disruption to normal operations.",
      "Equipment trouble."),
    Triple(
      "Ada's script ran `DELETE FROM seats` without the WHERE line.",
      "An action was carried out which had unintended consequences for some of the data held within one of our systems at that time.",
      "Data was affected."),
    Triple(
      "Checkout answered HTTP 502 for one order in five.",
      "Customers may have run into difficulties from time to time when they were trying to complete various actions on the site.",
      "Errors occurred."),
    Triple(
      "Disk sdc on archive host nimbus-4 filled up with core dumps.",
      "A resource within our infrastructure reached a level that was not anticipated and this then went on to cause further issues.",
      "We ran low on resources."),
    Triple(
      "The lift's brake motor burned out between floors 3 and 4.",
      "A technical fault of some kind developed in part of the equipment and this made it necessary to take it out of use.",
      "A technical fault."),
    Triple(
      "Firmware 8.1.2 read the thermostat in Fahrenheit and heated 600 greenhouses to 41 degrees.",
      "An update that was intended to bring improvements turned out to have some unexpected effects on how a number of devices behaved.",
      "An update caused problems."),
    Triple(
      "Ticket gates at Norrby station stayed shut for 26 minutes at rush hour.",
      "Access to some of our facilities was limited for a while during what is generally considered to be a busy period.",
      "Access was limited."),
    Triple(
      "Backups on the Tarn cluster had been writing empty files since 9 April.",
      "It was found that certain safeguards had not been working in quite the way that everybody had assumed that they were.",
      "Backups did not work properly."),
    Triple(
      "The payroll export cut off every surname after 20 letters.",
      "Some of the records contained details that were not entirely accurate as a result of how they were being processed.",
      "Records were inaccurate."),
    Triple(
      "Pump 2 at the Vale works ran dry and its seal cracked.",
      "One of the components involved in the process experienced a failure which had a knock-on effect on other things.",
      "A component failed."),
    Triple(
      "kafka-broker-11 lost its lease and 14 partitions had no leader.",
      "There was an issue affecting the stability of part of the platform, with some features being unavailable for some users.",
      "Platform instability."),
    Triple(
      "The bus app showed Sunday's timetable on Monday 4 March.",
      "Information presented to some of our users was not fully up to date and this could have resulted in some inconvenience.",
      "Outdated information."),
    Triple(
      "A squirrel shorted transformer T5 and cut power to 3,200 homes in Brunby.",
      "Supply to some customers was interrupted due to an external event that could not reasonably have been foreseen by anyone.",
      "There was an outage."),
    Triple(
      "The chat server kept 40,000 open sockets because close() was never called.",
      "Under certain conditions the system did not handle things as efficiently as it should have done, and this caused it to slow down.",
      "The system was slow."),
    Triple(
      "The scanner at gate B9 rejected every passport issued in Malta.",
      "A small number of people could have experienced problems with one of the checks that are carried out as part of the process.",
      "Some checks failed."),
  ]
}

// Answers about causes and who answers for them.
extension SpecificityContrastTests {
  private static let causes: [Triple] = [
    Triple(
      "The freezer alarm was wired to a phone line that BT had cut off in 2021.",
      "A combination of factors came together in a way that meant that the usual processes did not work as effectively as they should.",
      "A combination of factors."),
    Triple(
      "I let the fire exit stay locked on match days because kids sneaked in through it.",
      "Decisions were made over a period of time which in hindsight may not have been the best ones in all of the circumstances.",
      "Mistakes were made."),
    Triple(
      "Both pharmacists were at lunch, so trainee Ines checked her own tray.",
      "There was a lack of sufficient oversight at a key moment, which is something that we take very seriously as an organisation.",
      "Lack of oversight."),
    Triple(
      "The valve's spring had rusted through; the last inspection was in 2016.",
      "The underlying issue relates to maintenance, which over time had not been given quite as much attention as it should have been.",
      "Poor maintenance."),
    Triple(
      "Release 5.3 dropped the index on invoices.customer_id.",
      "A change that was made as part of our ongoing efforts to improve the product had an unintended impact on performance.",
      "A recent change."),
    Triple(
      "Headteacher Lowe signed the trip form without the allergy page.",
      "The individual in question did not have access to all of the information that would ideally have been available to them.",
      "Missing information."),
    Triple(
      "We cancelled the second night guard in October to save 900 euros a month.",
      "Resource constraints of various kinds meant that it was not always possible to provide the level of cover we would have wanted.",
      "Resource constraints."),
    Triple(
      "The haulier's sat nav sent the 4-metre truck under the 3.6-metre bridge on Station Road.",
      "A third party did not exercise the degree of care that we would normally expect of the partners with whom we work.",
      "Third party error."),
    Triple(
      "Nobody told the night shift that tank C held bleach, not rinse.",
      "Communication between the different teams was not as good as it could have been and there is definitely room for improvement.",
      "Poor communication."),
    Triple(
      "The clerk typed 1,000 where the form said 100.0.",
      "Human error of a kind that can happen to anybody in a busy working environment was a significant contributing factor here.",
      "Human error."),
    Triple(
      "Our DNS entry for shop.lindby.se expired on 2 June and the renewal mail went to Karl, who left in May.",
      "An administrative matter was not attended to in time because of changes within the team and the pressures of other work.",
      "An administrative oversight."),
    Triple(
      "The ice sensor sits in the shade, so it read 2 degrees warmer than the slope.",
      "There are certain limitations in the way that things are measured which can in some cases lead to less accurate results.",
      "Inaccurate readings."),
    Triple(
      "Our contract let the caterer swap nuts for seeds without telling us.",
      "Existing arrangements left some room for interpretation which meant that expectations were not always aligned on both sides.",
      "Unclear arrangements."),
    Triple(
      "Two nurses share one login, so the log cannot say who opened cabinet 3.",
      "Current practices make it difficult to establish with any degree of certainty what exactly may have taken place at any point.",
      "It is hard to say."),
  ]
}

// Answers about what was and will be done, asked and promised.
extension SpecificityContrastTests {
  private static let promises: [Triple] = [
    Triple(
      "Priya refunds all 61 orders by Thursday 18:00.",
      "We are fully committed to making things right for everybody and will be working hard on this over the coming period.",
      "We will make it right."),
    Triple(
      "Throw away any Brindle yoghurt with lid code 0417.",
      "We would advise everyone to remain vigilant and to follow the usual guidance with regard to the products they may have.",
      "Please be careful."),
    Triple(
      "Change your PIN at any Nordbank machine before Monday.",
      "Customers may wish to consider taking appropriate steps to ensure the ongoing security of their personal information.",
      "Stay safe online."),
    Triple(
      "Joss fits a second float switch in the sump by 30 November and floods it to test.",
      "We will be reviewing our arrangements in this area with a view to identifying possible improvements going forward.",
      "Improve the process."),
    Triple(
      "Next update here at 15:00, then every two hours.",
      "We will continue to keep all of our stakeholders informed as and when further information becomes available to us.",
      "More to follow."),
    Triple(
      "The coach firm phoned all 48 parents that evening and gave back the £15 fare.",
      "We have reached out to those affected in order to apologise and to offer them our full support at this difficult time.",
      "We have apologised."),
    Triple(
      "Cap the boiler at 82 degrees in its controller; Ruta owns it, due 9 January.",
      "Additional controls will be put in place wherever appropriate in order to reduce the likelihood of something similar happening.",
      "Add more controls."),
    Triple(
      "From 1 May no release goes out after 16:00 on a Friday.",
      "Greater care will be taken in the future to make sure that changes are made in the right way and at the right time.",
      "Be more careful."),
    Triple(
      "Jo Tan drove 22 spare inhalers to the ward at 03:10.",
      "The team responded quickly and did everything they possibly could to limit the impact on those who were most affected.",
      "The team responded."),
    Triple(
      "Cost not known yet; the loss adjuster reports on 12 August.",
      "It is still too early to say very much about the overall extent of this, as things are continuing to develop all the time.",
      "Too early to say."),
    Triple(
      "Bring the grey charger back to any Fenn shop and take a new one home.",
      "If you have any concerns at all about your product then please do not hesitate to get in touch with one of our team.",
      "Contact us."),
    Triple(
      "We blocked the leaked key at 07:31 and issued new ones to nine partners.",
      "Immediate action was taken as soon as we became aware of the matter in order to contain it and protect our customers.",
      "Action was taken."),
    Triple(
      "Lena rewrites the dosage label in 14-point type and tries it on five patients.",
      "We are going to be looking at ways in which the information that we provide could potentially be made clearer for everyone.",
      "Make labels clearer."),
    Triple(
      "The pool stays shut until two chlorine tests in a row read under 3 mg/l.",
      "We will only be reopening once we are entirely satisfied that it is appropriate to do so and all issues have been resolved.",
      "Closed until further notice."),
    Triple(
      "Rolled back to build 2207 at 19:44; logins worked again by 19:52.",
      "Following extensive efforts on the part of everyone involved the situation was eventually brought back under control.",
      "It was resolved."),
    Triple(
      "Parents of the 9 boys in hut 4 want to know whether the gas heater is still there.",
      "Our readers are all those who have an interest in this matter and who may well have various questions or concerns about it.",
      "Anyone concerned."),
  ]
}
