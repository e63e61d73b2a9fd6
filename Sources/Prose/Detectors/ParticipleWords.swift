// Verbs by who or what does the act their passive leaves without a doer, as base forms; the
// participles are made by rule and from the table of irregular verbs.
extension Cue {
  static let verbs: [(String, Cue)] = [
    (personal, .act), (either, .eitherAct), (settling, .settled), (noticing, .noticed),
    (systemic, .state), (wronging, [.act, .wronged]),
  ]

  /// What somebody decides, writes, announces, tests, installs or leaves undone.
  private static let personal = """
    abandon accept acknowledge act address adjust administer adopt advertise agree alter amend
    announce appoint approve arrange ask assess audit authorise authorize automate award backport
    ban bolt book brief build bump bypass call cancel carry certify change check choose clarify
    clean coach commission communicate conduct configure consult contact convene copy correct
    counsel credit debate decide declare decommission defer delegate delete deploy deprecate design
    develop devise disable disclose discuss dismiss dispatch do document downgrade draft edit elect
    employ enable engineer enter establish evaluate execute exempt file finalise finalize fix
    forget formulate foresee forward fund hand harden hire ignore implement import improve
    inform initiate inspect install instruct intervene interview introduce investigate invite
    judge label lay maintain make manage merge migrate misapply misdirect mislabel
    mispack misplace misroute mistake mistype misconfigure misread misjudge modify monitor mount
    move negotiate neglect notify offer onboard order organise organize outsource overlook oversee
    own patch pay perform permit phase pilot plan post postpone pre-configure prepare prioritise
    prioritize proofread propose provision publish purchase push put question raise re-architect
    rearrange rebuild recall recommend reconfigure reconsider recreate redeploy redesign     redo reduce refactor refill refine refund refuse rehearse reissue relabel relax relocate remove
    rename renew repair repeat request rerun reschedule rescind research reset reshuffle restart
    restructure retest retire retrain retract revert review revise revoke rewire rework rewrite
    roll rotate run rush sack sanction schedule scope search select separate service set settle share shelve shut
    shorten sign simplify skip specify staff stage standardise standardize streamline submit summon
    supervise survey suspend swap switch take task teach tell test train transcribe trial troubleshoot
    tune turn tweak underestimate undertake undo uninstall unplug upgrade validate verify vet waive
    warn weigh withdraw withhold wire write strengthen introduce tighten loosen double-check
    cross-check sandbox whitelist blacklist allowlist pause escalate alter inspect
    instrument
    """

  /// What people do to things and things do to each other.
  private static let either = """
    activate add alert apply assign attach block charge collect commit convert create
    deactivate deliver detach disconnect distribute drop encrypt exclude expand extend feed fill
    give grant handle halt hold identify include increase initialise initialize inject keep kill launch
    lift load lock log lower mark match name open pack park pass pick place print produce
    promote protect provide pull raise rate record register reject release replace replay report
    reserve resize resume retry return reverse scale scan send ship show sort split spread start
    step stop store support terminate throttle transfer transport unblock unload unlock
    update use wash weigh wipe
    leave redirect page issue
    """

  /// How troubles end.
  private static let settling = """
    alleviate complete conclude contain control eliminate end finish mitigate normalise normalize
    overcome re-establish reconnect recover remedy resolve restore solve stabilise stabilize achieve
    confirm clear
    bring
    """

  private static let noticing = """
    anticipate catch detect determine diagnose discover find hear notice observe pinpoint realise
    realize recognise recognize see spot trace understand identify
    """

  /// Harm, states, and what programs and machines do without being told.
  private static let systemic = """
    accumulate affect allocate allow amplify associate attribute authenticate base batch bind bother
    bound break burn cache catch cause centre clog complicate compose compound compromise compute
    concern confine confuse connect constrain consume corrupt couple crack crash cripple cut damage
    deadlock define degrade delay deny deplete derive destroy dedicate devote disrupt disturb
    distort divide double drain duplicate embed empty equip escalate evict exacerbate exceed     exhaust expect expire expose fetch flood flush force freeze generate group hamper harm hit hijack
    hurt impair impact impede index inconvenience inflate ingest inherit injure intend interest
    interrupt invalidate isolate jam know lag lead leak limit link locate lose mask mean melt mirror
    motivate name need obtain occupy offset overload overrun overwhelm persist populate power
    prevent process project propagate queue raise reach read receive recycle refer reflect relate
    remain render replicate require restrict result route satisfy saturate scatter serve
    shade shake slow soak spare spoil stall starve stick strain strand stress strike suppose surprise
    surround swamp sync synchronise synchronize tear terminate throttle tie tire trap truncate tune
    use vary wake want warm waste wear wreck write-protect delight please worry involve
    interconnect distribute fragment partition mount
    trigger focus cover characterise characterize emit throw spawn rate-limit rebalance accompany root
    spike stretch contaminate infect attack target breach access exfiltrate download abuse exploit
    scrape steal hack vandalise phish impersonate hold back-up flag time strand follow fulfil close
    """

  /// Wrongs somebody did to somebody: a message that hides who did hides most.
  private static let wronging = """
    overcharge undercharge mischarge misbill mislead missell mis-sell mishandle mistreat misinform
    underpay overpay misstate miscount miscalculate misprint misquote misdiagnose double-charge
    double-bill double-book overbook oversell underinsure misreport
    """
}
