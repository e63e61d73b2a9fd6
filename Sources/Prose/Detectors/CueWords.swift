// General English, one list a class, written from knowledge of the language and of how incidents are told.
extension Cue {
  static let lists: [(String, Cue)] = [
    (
      """
      then also again still never not already soon once twice now just only even almost nearly
      always often later first next instead simply both all each so thus therefore initially
      """, .adverb
    ),
    (
      """
      is are was were be been being am isn't aren't wasn't weren't isnt wasnt werent i'm we're
      you're they're it's that's there's
      """, [.be, .function]
    ),
    ("get gets got getting gotten", [.get, .function]),
    (
      """
      have has had having haven't hasn't hadn't i've we've they've you've
      """, [.have, .function]
    ),
    ("can could may might can't cannot couldn't couldnt mayn't mightn't", [.possible, .function]),
    (
      """
      should must will would shall ought need needs needed shouldn't mustn't won't wouldn't needn't
      we'll i'll they'll it'll you'll
      """, [.called, .function]
    ),
    (
      """
      not never no n't neither nor without nobody isn't aren't wasn't weren't haven't hasn't hadn't
      can't cannot couldn't shouldn't won't wouldn't mustn't don't doesn't didn't
      """, [.negation, .function]
    ),
    (
      """
      of in on at by for from to with without into onto over under about around after before during
      since until till between through across against among per via near within along towards above
      below behind beyond upon due off out up down as than like despite
      """, [.preposition, .function]
    ),
    (
      """
      a an the this that these those our my your their his her its each every all any both another
      other such same no some
      """, [.determiner, .function]
    ),
    (
      """
      when while if which that who whose whom because where although though whereas whenever once
      unless so whether
      """, [.opener, .function]
    ),
    (
      "i we our my us me ourselves myself i'll we'll i've we've i'm we're i'd we'd",
      [.own, .function]
    ),
    (
      "he she they it you them him her who everyone everybody nobody someone somebody this there",
      [.pronoun, .function]
    ),
    (
      "and or but then than also only just even still yet too very more most less do does did what how why",
      .function
    ),
    (
      """
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
      mondays fridays weekdays weekend
      """, [.weekday]
    ),
    (
      """
      january february april june july august september october november december jan feb apr jun
      jul aug sep sept oct nov dec
      """, [.month]
    ),
    (
      """
      today tomorrow yesterday tonight noon midday midnight morning afternoon evening overnight
      lunchtime eod cob
      """, [.dayWord]
    ),
    (
      """
      second seconds minute minutes min mins hour hours hr hrs day days week weeks month months
      quarter quarters year years fortnight night nights
      """, [.span]
    ),
    (
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
      hundred thousand million billion dozen half
      """, [.numberWord]
    ),
    (
      """
      engineer developer manager director officer nurse doctor teacher technician operator analyst
      administrator admin contractor driver courier dispatcher caretaker clerk cashier cook
      coordinator supervisor assistant intern apprentice colleague employee worker staffer planner
      agent consultant trainee designer organiser organizer electrician plumber volunteer
      """, [.role]
    ),
    (
      """
      team teams department office desk board committee council crew staff unit engineers developers
      operators technicians managers administrators employees colleagues organisers volunteers
      management leadership operations
      """, [.team]
    ),
    (
      """
      customers customer users user clients client guests guest passengers passenger patients patient
      members member subscribers residents tenants parents pupils students families visitors readers
      viewers shoppers buyers households travellers people players fans accounts merchants
      """, [.people]
    ),
    (
      """
      request requests query queries packet packets traffic job jobs pod pods node nodes log logs
      message messages event events connection connections session sessions record records row rows
      data file files object objects token tokens value values response responses call calls replica
      replicas primary server servers container containers instance instances thread threads process
      processes queue queues cache caches memory transaction transactions write writes read reads
      disk disks signal signals user users login logins page pages error errors limit limits
      capacity resource resources workload workloads task tasks email emails notification
      notifications upload uploads download downloads service services network device devices host
      hosts cluster clusters database databases entry entries key keys batch batches system systems
      """, [.traffic]
    ),
    (
      """
      accidentally mistakenly inadvertently manually erroneously wrongly incorrectly prematurely
      deliberately intentionally unintentionally carelessly hastily improperly knowingly wilfully
      mechanically purposely purposefully consciously explicitly
      """, [.humanly, .adverb]
    ),
    (
      """
      fail fails failed failing failure failures outage outages incident incidents lost loss down
      error errors wrong broke broken break crash crashed unavailable disruption disrupted impact
      affected damage damaged breach leak leaked exposed delay delayed delays late missing missed
      mistake mistakes cause caused causes causing problem problems issue issues fault faults
      corrupted deleted overcharged interruption degraded downtime harm hurt injured refused rejected
      blocked stopped cancelled canceled misconfiguration bug bugs collapse overwhelmed
      responsibility responsible accident accidentally incorrectly wrongly mistakenly inadvertently
      """, [.harm]
    ),
    (
      """
      some many several few numerous various multiple countless certain lots plenty dozens hundreds
      thousands scores tons handful
      """, [.quantifier]
    ),
    (
      """
      significant significantly substantial substantially considerable considerably widespread
      extensive sizeable sizable sizeably sizably noticeable noticeably notable markedly dramatically
      drastically greatly vastly largely mostly partially
      """, [.extent]
    ),
    (
      """
      potentially possibly probably perhaps maybe presumably apparently seemingly supposedly likely
      unlikely seems seem seemed appears appear appeared might may could assumed believed thought
      presumed hopefully conceivably arguably allegedly
      """, [.hedge]
    ),
    (
      """
      improve improving improved enhance enhancing strengthen strengthening ensure ensuring review
      reviewing consider considering explore exploring evaluate evaluating assess assessing investigate
      investigating optimise optimising optimize optimizing examine examining revisit revisiting
      discuss discussing streamline streamlining reinforce reinforcing better monitor monitoring
      raise raising encourage encouraging remind reminding tighten tightening look looking work
      working strive striving continue continuing learn learning analyse analysing analyze analyzing
      """, [.emptyAct]
    ),
    (
      "sorry apologise apologize apologies apology apologised apologized apologising apologizing regret regrets",
      [.apology]
    ),
    (
      """
      failed forgot forgotten neglected ignored missed overlooked broke caused mishandled
      misconfigured mistyped misread misjudged deleted skipped botched disregarded mislabelled
      mislabeled dropped bypassed erred
      """, [.failing]
    ),
    (
      """
      supplier suppliers vendor vendors provider providers carrier contractor contractors subcontractor
      partner partners third-party agency manufacturer host
      """, [.supplier]
    ),
    (
      """
      only merely just brief briefly isolated minor slight slightly small simply luckily fortunately
      thankfully seriously
      """, [.minimiser]
    ),
  ]
}
