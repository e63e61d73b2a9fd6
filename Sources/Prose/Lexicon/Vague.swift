// General English that could be said of any event. Grown from knowledge of the language; single words
// and short phrases stand side by side, one list a class.
extension WordClass {
  /// "many": where a reader would ask how many.
  static let vagueQuantities = """
    some|many|several|few|numerous|various|multiple|most|mostly|lots|loads|countless|plenty
    considerable|considerably|significant|significantly|substantial|substantially|minimal|minor
    certain|hardly|barely|handful|bunch|partially|partly|somewhat|widespread|limited|majority
    minority|tons|dozens|hundreds|thousands|scores|much|more or less|a lot|a lot of|a number of
    a small number of|a large number of|a handful of|a fair few|a few|a couple of|a portion of
    a subset of|a bit|a range of|a variety of|a great deal|a majority of|quite a few|tens of
    """

  /// "later": where a reader would ask when.
  static let vagueTimes = """
    soon|later|shortly|recently|eventually|sometime|someday|asap|promptly|quickly|periodically
    regularly|occasionally|intermittently|intermittent|sometimes|ongoing|swiftly|at some point
    in due course|as soon as possible|in the near future|near future|for a while|for some time
    after a while|some time|in time|in the coming weeks|in the coming days|as needed|when possible
    where possible|when we know|once we know|extended period|a period of time|at times
    from time to time|over time|in future|in the future|a while|before long|the other day
    right away|straight away|any time|at any time|at the earliest opportunity|when available|when ready|until further notice
    """

  /// "someone": where a reader would ask who.
  static let vaguePeople = """
    someone|somebody|anyone|anybody|whoever|persons|parties|stakeholders|those affected
    the business|the relevant team|the relevant people|the relevant parties|the appropriate team
    all concerned|the powers that be|member of staff|staff member|certain people|a colleague
    one of us|a member of the team|all parties
    """

  /// "customers": where a reader would ask which ones.
  static let wideGroups = """
    people|everyone|everybody|users|user|customers|clients|folks|individuals|individual|readers
    others|the public|the community
    """

  /// "an issue": where a reader would ask what.
  static let vagueThings = """
    thing|things|something|anything|everything|stuff|issue|issues|problem|problems|situation
    situations|matter|matters|aspect|aspects|factor|factors|functionality|experience|experiences
    disruption|disruptions|inconvenience|degradation|circumstances|difficulty|difficulties
    challenge|challenges|concern|concerns|outcome|outcomes|alignment|governance|oversight
    landscape|complexity|cohort|cohorts|cooperation|patience|understanding|approach|capability
    capabilities|solution|solutions|consequences|trust|openness|honesty|awareness|vigilance
    improvement|improvements|way|ways|lot|human error|technical debt|technical issue
    technical issues|technical difficulties|lack of|root cause|a decision|the decision
    """

  /// "process": where a reader would ask which.
  static let looseThings = """
    process|processes|procedure|procedures|practice|practices|measure|measures|step|steps|action
    actions|communication|communications|performance|impact|impacts|incident|incidents|area|areas
    level|levels|support|help|resource|resources|information|update|updates|details|reason|reasons
    quality|standards|effort|efforts|work|basis|case|cases|fault|failure|failures|decision
    decisions|change|changes|direction|conditions|condition|job|jobs|care|attention
    """

  /// "probably": where a reader would ask whether.
  static let hedges = """
    maybe|perhaps|possibly|probably|might|seems|seemed|seem|appears|appeared|apparently|potentially
    potential|likely|unlikely|hopefully|presumably|supposedly|arguably|roughly speaking|i think
    i guess|we think|we believe|i believe|i suppose|sort of|kind of|kinda|it is possible
    it's possible|may have|may be|could be|as far as we know|to the best of our knowledge
    to some extent|in some cases|more or less|not entirely
    """

  /// "improve": where a reader would ask what will be different.
  static let emptyActs = """
    improve|improves|improving|improved|enhance|enhancing|enhanced|strengthen|strengthening
    strengthened|better|ensure|ensures|ensuring|ensured|optimise|optimize|optimising|optimizing
    streamline|streamlining|consider|considering|considered|explore|exploring|explored|leverage
    facilitate|facilitating|endeavour|endeavor|strive|striving|committed|actioned|address
    addressing|addressed|review|reviewing|reviewed|reconsider|rethink|evolve|mature|uplift|empower
    look into|looking into|looked into|look at|looking at|work on|working on|work hard|working hard
    be careful|be more careful|more careful|pay attention|raise awareness|talk to|deal with
    dealing with|dealt with|sorted|sort out|sorting out|take steps|taking steps|take seriously
    learn from|learning from|do better|be better|make sure|making sure|continue|continuing|continued
    apologise|apologize|apologised|apologized|remain|mistakes were made|keep you posted
    keep you updated|follow up|following up|reach out|touch base|take action|take a look
    let us down|the buck stops|dropped the ball|be patient|bear with us|forgive us|do our best
    doing our best|as normal|as usual
    """

  /// Words that fill a line without telling anything.
  static let paddings = """
    very|really|quite|basically|actually|extremely|highly|truly|obviously|essentially|generally
    overall|relevant|appropriate|appropriately|proper|properly|necessary|effective|effectively
    robust|comprehensive|thorough|thoroughly|best|important|importantly|unforeseen|suboptimal
    expected|unexpected|unexpectedly|literally|simply|particular|respective|aforementioned|diligent
    diligently|seriously|utmost|valued|systemic|holistic|strategic|core values
    of course|at this point in time|at this time|at the present time|as you know
    needless to say|it goes without saying|for the avoidance of doubt|at the end of the day
    in terms of|going forward|moving forward|as such|the fact that|to be honest|to be fair
    all things considered|by and large|in general|on the whole|when all is said and done|as we all know
    it should be noted that|it is worth noting that|in the context of|throughout this process
    """
}
