// Words for who acts and where people are reached.
extension WordClass {
  static let roles = """
    engineer|developer|manager|director|officer|nurse|doctor|gp|pharmacist|teacher|headteacher
    principal|head|lead|leader|chief|ceo|cto|cfo|coo|ciso|cio|vp|president|chair|chairman|chairwoman
    secretary|treasurer|trustee|owner|founder|partner|administrator|admin|operator|technician
    analyst|architect|designer|consultant|contractor|supplier|vendor|driver|courier|dispatcher
    receptionist|caretaker|plumber|electrician|mechanic|inspector|auditor|accountant|lawyer|solicitor
    counsel|clerk|cashier|cook|chef|pilot|captain|conductor|guard|organiser|organizer|coordinator
    supervisor|assistant|deputy|agent|broker|landlord|tenant|resident|parent|mother|father|daughter
    son|pupil|student|patient|passenger|member|volunteer|invigilator|examiner|coach|referee|vet
    dentist|surgeon|paramedic|midwife|warden|steward|porter|cleaner|builder|surveyor|planner|buyer
    editor|author|publisher|reporter|customer|caller|temp|intern|apprentice|colleague|dba|sre|pm
    on-call|ombudsman|regulator|police|firefighter|mayor|councillor|minister|judge|rev|mum|dad
    """
  static let teams = """
    team|teams|office|desk|department|dept|board|committee|council|group|crew|staff|unit|agency|bank
    company|firm|supplier|hotline|helpdesk|support|operations|ops|finance|legal|sales|marketing
    payroll|reception|engineering|security|management|logistics|procurement|facilities
    parents|patients|pupils|students|members|residents|passengers|drivers|volunteers|families
    schools|shops|stores|tenants|travellers|travelers|subscribers|guests|visitors|employees
    engineers|developers|nurses|teachers|suppliers|partners|managers|directors|executives|trustees
    """
  static let owns = "i|me|my|we|our|myself|ourselves|us|i'll|we'll|i've|we've|i'm|we're|i'd|we'd"
  static let places = """
    room|hall|desk|channel|slack|zoom|teams|whatsapp|email|e-mail|phone|telephone|call|video|hotline
    helpdesk|reception|lobby|kitchen|canteen|office|floor|building|street|road|square|church|school
    website|site|page|forum|chat|text|sms|line|extension|ext|mail|inbox|webinar|meet|skype|mobile
    station|depot|shop|store|counter|platform|town hall|status page|bridge|link|voicemail|discord
    """
}
