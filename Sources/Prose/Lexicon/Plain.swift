// Words whose class helps to find facts; they neither help nor harm by themselves.
extension WordClass {
  /// Articles, pronouns, prepositions, conjunctions, auxiliaries.
  static let functions = """
    a|an|the|this|that|these|those|there|here|it|its|it's|itself|he|she|him|her|his|hers|they|them
    their|theirs|you|your|yours|who|whom|whose|which|what|when|where|why|how|and|or|but|nor|yet|so
    if|then|than|as|of|in|on|at|by|for|from|to|with|without|into|onto|over|under|up|down|out|off
    about|around|after|before|during|since|until|till|between|through|across|against|among|per|via
    near|is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|doing|done|will|would|can
    could|shall|should|may|must|not|no|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|dont
    doesn't|didn't|didnt|won't|wouldn't|can't|cannot|cant|couldn't|couldnt|shouldn't|also|too|only
    just|even|still|again|already|now|all|any|each|every|both|either|neither|other|another|such|same
    own|more|less|else|because|while|though|although|however|therefore|meanwhile|plus|like|them|us
    ok|okay|yes|please|sorry|well|ie|eg|etc|etc.|e.g.|i.e.|vs|there's|that's|they're|they've|we're
    we've|we'll|i've|i'll|i'm|i'd|we'd|you're|it'll|let's|bc|w|towards|within|along|back|away
    once|whether|nothing|new|one|ones|next|last
    """

  /// Verbs and adjectives that say little by themselves.
  static let plainVerbs = """
    get|gets|getting|got|go|goes|going|went|gone|make|makes|making|made|take|takes|taking|took|taken
    put|puts|use|uses|using|used|happen|happens|happened|happening|occur|occurs|occurred|become
    became|give|gives|gave|given|giving|come|comes|came|coming|know|knows|knew|known|knowing|keep
    keeps|kept|keeping|need|needs|needed|want|wants|wanted|try|tries|tried|trying|work|works|worked
    working|start|starts|started|starting|experience|experienced|experiencing|affect|affects|affected
    impacted|impact|identify|identified|see|seen|seeing|find|found|let|lets|think|thought|say|says
    said|feel|felt|look|looks|looked|help|helps|helped|cause|caused|causing|do|tell|tells|told|ask
    hard|right|good|bad|great|big|small|large|sure|able|ready|encouraged|happy|glad|aware|vigilant
    follow|normal|usual|info|informed|calm|affected|involved|possible|concerned|told|spoken|long|real
    perfect|confident|different|similar|nice|fine|bit|posted|thanks|thank
    asked|set|mean|means|meant|notice|noticed|provide|provided|handle|handled|access|receive
    """

  static let weekdays = """
    monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays
    fridays|saturdays|sundays|mon|tue|tues|wed|weds|thu|thur|thurs|fri|monday's|tuesday's|friday's
    wednesday's|thursday's|saturday's|sunday's
    """
  static let months = """
    january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul
    aug|sep|sept|oct|nov|dec
    """
  static let dayWords = """
    today|tomorrow|yesterday|tonight|tomorrow's|today's|yesterday's|overnight|christmas|easter
    new year's day|new year's eve|end of the day|end of day|eod|end of the week|end of week|eow
    end of the month|end of month|eom|end of the quarter|end of quarter|end of the year
    next week|next month|next quarter|next year|this week|this month|this quarter|next working day
    last week|last month|last year|this morning|this afternoon|this evening|last night|q1|q2|q3|q4
    month end|year end|mid-month|first thing|next morning|the next day|same day|next day
    """
  static let clockWords = """
    noon|midday|midnight|half past|quarter past|quarter to|lunchtime|close of business|cob
    """
  static let clockMarks = """
    am|pm|a.m.|p.m.|a.m|p.m|o'clock|oclock|utc|gmt|bst|pt|et|pst|pdt|est|edt|cst|cdt|mst|mdt|cet
    cest|ist|jst|hrs|ish
    """
  static let spans = """
    second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|hr|day|days|week|weeks|month|months
    quarter|quarters|year|years|yr|yrs|fortnight|weekend|night|nights|morning|afternoon|evening
    """
  static let numberWords = """
    two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen
    seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred
    thousand|million|dozen|half|twice|double|doubled|zero|none|nobody|no one|no-one|two-thirds
    a third|a quarter of|triple|halved
    """
  static let cadences = """
    daily|weekly|monthly|quarterly|hourly|yearly|annually|nightly|fortnightly|every day|every week
    every month|every morning|every evening|every night|every hour|each day|each week|each month
    """
  static let labels = """
    line|row|rows|page|room|gate|bus|year|release|version|kennel|step|item|ticket|pr|phase|class
    letter|form|box|batch|unit|site|platform|no|number|building|floor|section|chapter|gates|bay
    route|train|flight|lane|table|seat|case|level|q|question|part|build|patch|revision|pier
    """
}
