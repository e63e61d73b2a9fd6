/// Messages that leave their readers with little, and the rules that must say so.
enum WeakMessages {
  static let all: [(text: String, rules: Set<String>)] = [
    (
      routine,
      [
        "Apology.Empty", "Headline.Empty", "Vague.Quantity", "Passive.HiddenActor",
        "Promise.Absolute", "Action.Vague", "Missing.Cause", "Missing.NextUpdate",
        "Missing.Contact", "Missing.Unaffected", "Missing.ReaderAction", "Missing.OwnFailing",
        "Missing.Repair", "Missing.Signatory",
      ]
    ),
    (
      leak,
      [
        "Apology.Missing", "Blame.Supplier", "Minimise.Harm", "Hedge.Fact", "Promise.Absolute",
        "Missing.When", "Missing.Impact", "Missing.Cause", "Missing.NextUpdate",
        "Missing.Contact", "Missing.Duration", "Missing.ReaderAction", "Missing.OwnFailing",
        "Missing.Repair",
      ]
    ),
    (
      town,
      [
        "Apology.Missing", "Blame.Person", "Minimise.Harm", "Missing.When", "Missing.NextUpdate",
        "Missing.Contact", "Missing.Unaffected", "Missing.ReaderAction", "Missing.OwnFailing",
        "Missing.Repair",
      ]
    ),
    (
      desk,
      [
        "Apology.Buried", "Passive.HiddenActor", "Missing.Cause", "Missing.Actions",
        "Missing.NextUpdate", "Missing.OwnFailing", "Missing.Signatory",
      ]
    ),
    (
      lunch,
      [
        "Apology.Empty", "Hedge.Fact", "Passive.HiddenActor", "Fact.Duration", "Fact.Weekday",
        "Missing.Actions", "Missing.NextUpdate", "Missing.Contact", "Missing.Repair",
      ]
    ),
    (
      platform,
      [
        "Apology.Missing", "Placeholder.Unfilled", "Action.NoOwner", "Action.NoDate",
        "Action.Vague", "Passive.HiddenActor", "Missing.Impact", "Missing.NextUpdate",
        "Missing.Contact", "Missing.Unaffected", "Missing.OwnFailing", "Missing.Repair",
      ]
    ),
  ]

  private static let routine = """
    # Incident update

    On Tuesday, March 17, some customers experienced intermittent issues with our ticket \
    shop. The issue was identified and has been resolved. We apologise for any inconvenience \
    this may have caused.

    Our team worked hard through the day to bring the service back. The shop had been \
    updated on Monday, and an update of that kind is carried out from time to time. The \
    update was approved and tests had been skipped. Most customers were able to buy their \
    tickets later in the day.

    We take the reliability of our shop very seriously. Going forward, we will improve our \
    processes and look into better monitoring so that this never happens again. We are \
    committed to delivering the best experience to all of our guests, and we value your \
    trust in us. Our staff will continue to follow the situation closely and will act where \
    it is required, as they have always done over the last twenty years in which we have \
    served this city and its many theatres.

    Thank you for your patience and for your understanding in this matter.
    """

  private static let leak = """
    # Data security notice

    We recently became aware that an unauthorised party may have gained access to one of our \
    systems. As soon as this was discovered, steps were taken and an investigation was \
    started. Some personal information could have been viewed.

    We have no evidence that your information was misused. Only a small number of accounts \
    were involved, and fortunately most of them belong to people who have not been with us \
    for years. The systems in question are run by our provider, and the fault lies with the \
    provider, who did not install a repair in time. This was beyond our control.

    We have informed the authorities. We are working with experts to make our systems more \
    secure, and measures have been put in place. We guarantee that your data is now \
    completely safe. It may be a good idea to be careful with unusual mails. Security is at \
    the heart of all that we do, and we have always been proud of the trust that so many \
    families place in us, in good days and in bad ones, and we would like to keep that trust \
    for many years.
    """

  private static let town = """
    Subject: Water supply

    Dear residents,

    there was an interruption of the water supply in parts of the town. It was caused by \
    human error: an operator forgot to open the valve after maintenance, and he has been \
    disciplined. The valve was then opened and the supply was restored.

    We understand that this may have been annoying for some of you. Interruptions like this \
    happen in any network, and ours is one of the best in the region. Only 4% of homes had \
    no water, and only for a brief period. Those homes lie at the upper end of the town, \
    where the pressure is always a little lower than elsewhere, and the residents there are \
    used to it.

    Our staff have been reminded to be more careful. We will review our procedures and raise \
    awareness among all employees. Training will be improved. The network is under constant \
    observation, and a great deal of money has been spent on it in recent years by the town \
    and by the company, as all of you know well.

    The management
    """

  private static let desk = """
    # Changes to your appointment

    On Thursday, May 7, from 8am to 4pm, our booking desk was closed and 180 appointments \
    did not take place. The desk works with a system of three parts. The first part holds \
    the calendar, the second part holds the files, and the third part sends the letters. The \
    system was bought in 2019. It is used by 14 people. On that Thursday the second part was \
    slow, and the calendar was not loaded. At 9:15am the slow part was restarted. At 11am it \
    was restarted again, and the calendar was loaded at noon. At 2pm it was stopped. The \
    files had to be loaded again, and this takes two hours in each case, as there are 40,000 \
    of them.

    The desk opened on Friday at 8am as usual. No files were lost.

    - Better monitoring
    - Improve communication with the supplier
    - Training for staff

    We regret that appointments were missed. Patients are asked to call and arrange a new \
    appointment on 01632 960 400.
    """

  private static let lunch = """
    # We failed 400 parents on Monday, April 13

    On Monday, April 13, the lunch we cook for three schools came an hour late, and 400 \
    children waited until 1:30pm. Mistakes were made. Perhaps the oven was too old; it was \
    probably the timer.

    The meals had been ordered late, and the driver was told the wrong street. The kitchen \
    was cleaned on Sunday and the oven was not checked afterwards. Several teachers called, \
    and many children were hungry in the afternoon. The lunch was delivered in the end, and \
    it was still warm. It lasted from 12:30pm to 1:30pm (2 hours).

    We cook with care and with food from farms near us. On Tuesday, April 14, the lunch came \
    at 12:30pm, and on Friday, April 16, there will be an extra dessert. The menu of the \
    week stands on our page, as always, and it has been put together by our cook with a look \
    at the season. Potatoes, carrots and beans are in it, and two kinds of fruit. For \
    children who do not eat meat, there is a second dish on each day.

    The kitchen team
    """

  private static let platform = """
    Subject: [Product] outage RCA

    Hi all,

    The platform was unavailable on Wednesday due to an infrastructure issue. A failover of \
    the primary cluster triggered a race condition in the ingress, which led to a cascading \
    failure of the sidecars. The on-call was paged and a rollback was performed. Service was \
    restored by 14:00.

    Root cause: config change. The change was pushed without review and the alert had been \
    muted. The runbook was not followed. A significant number of requests failed with 5xx, \
    and latency was elevated for some time. It is believed that the cache was stale.

    Action items:

    - Improve runbook
    - Add more tests
    - Ensure alerts are not muted
    - Follow up with the vendor

    The deployment pipeline will be hardened going forward and the config will be validated. \
    Everybody should be more careful with config changes and should double-check them before \
    they are pushed. We believe that the platform is stable now, and the dashboards look \
    normal. The numbers are to be confirmed: TBD. Let us circle back on the learnings from \
    this in the next sync, and touch base with the owners of the services that were hit.
    """
}
