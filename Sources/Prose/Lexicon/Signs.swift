// Words that show a reason, a bound, a failure, or what people lived through.
extension WordClass {
  static let reasonWords = """
    because|so that|due to|owing to|caused by|as a result of|in order to|to prevent|to avoid|prevents
    prevent|avoids|avoid|otherwise|in case|therefore|which meant|meaning|thanks to|so we|so they
    so it|so nobody|so no one|would have|stops|to stop|bc|led to|leads to|results in|resulted in
    """
  static let bounds = """
    until|till|unless|before|when|whenever|without|only|except|at least|at most|no more than
    fewer than|less than|more than|under|over|within|above|below|passes|fails|blocks|refuses|rejects
    alerts|signed|tested|measured|counted|instead of|every|each|must
    """
  static let unknowns = """
    not known|not yet known|don't know|dont know|do not know|unknown|no idea|not sure|unclear|tbc
    not clear|tbd|to be confirmed|no date yet|not decided|we will know|we'll know|i'll know
    can't say yet|cannot say yet|not counted yet|still counting|still checking
    """
  static let failures = """
    fail|fails|failed|failing|crash|crashed|crashes|crashing|stop|stopped|stops|broke|broken|breaks
    expired|expire|expires|lapsed|ran out|runs out|run out|ran dry|jammed|jam|froze|frozen|hung
    leaked|leak|leaking|burst|burned|burnt|overheated|corrupted|overwrote|overwritten|deleted|lost
    dropped|exceeded|overflowed|filled|full|exhausted|blocked|rejected|refused|timed out|timeout
    looped|flapping|stuck|locked|locked up|swapped|mixed up|misread|mislabelled|mislabeled|misprinted
    misrouted|misdirected|duplicated|doubled|double-booked|overcharged|charged|billed|cancelled
    canceled|skipped|missed|missing|ignored|omitted|bypassed|disabled|removed|worn|snapped|cracked
    tripped|cut|cut off|shut|shut down|went down|went dark|went offline|went out|goes down|went wrong
    down|offline|unplugged|disconnected|overloaded|saturated|queued|stalled|deadlocked|raced
    out of date|outdated|stale|out of step|wrong|empty|blank|printed|sent|posted|published|exposed
    open|opened|collided|conflicted|clashed|booked|left|forgot|forgotten|never|nobody|no one|no-one
    didn't|didnt|did not|wasn't|was not|weren't|were not|hadn't|had not|couldn't|could not|doesn't
    does not|don't|instead of|delayed|late|warm|cold|flooded|collapsed|fell|slipped|stolen|sold
    but not|and not|not yet|created|triggered|caused|relied|depended|only|meant|too|twice|melted|spoiled|spoilt|contaminated|recalled|overran|crossed|shorted|throttled|leaking|deferred
    assumed|waived|copied|pasted|typed|picked|approved|allowed|retried|reset|changed|moved|loaded
    """
  static let lacks = """
    could not|couldn't|couldnt|can't|cannot|cant|unable|not able to|without|no access
    went without|locked out|turned away|refused|wouldn't|wouldnt|would not|did not|didn't|didnt|never
    denied|stranded|no|failed to|failed|nobody|no one
    """
  static let liveds = """
    saw|sees|seeing|received|receives|got|gets|waited|wait|waiting|lost|paid|missed|opened|arrived
    turned up|stood|queued|heard|read|found|charged|billed|sent|told|shown|woken|double-charged
    overcharged|cancelled|canceled|late|slow|blank|empty|wrong|error|errors|logged out|kicked out
    sat|slept|walked|travelled|traveled|drove|ate|fell|burned|burnt|hurt|cold|locked|shut|closed
    refunded|crashed|froze|twice|delayed|went down|stopped|leaked|exposed|offline|down|timed out
    disappeared|vanished|deleted|missing|unpaid|stuck|published|posted|delivered|booked
    """
}
