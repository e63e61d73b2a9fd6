import Facts
import Testing

/// Lengths of time, counts, shares and money, from messy words.
struct AmountTests {
  @Test(arguments: [
    ("4h 33min", "4 hours 33 minutes"), ("4 hours 33 minutes", "4 hours 33 minutes"),
    ("about 4 and a half hours", "about 4 hours 30 minutes"),
    ("an hour and a half", "1 hour 30 minutes"),
    ("half an hour", "30 minutes"), ("90 minutes", "1 hour 30 minutes"),
    ("1.5 hours", "1 hour 30 minutes"),
    ("2\u{BD} hours", "2 hours 30 minutes"), ("1h30", "1 hour 30 minutes"), ("2h", "2 hours"),
    ("1,5 hours", "1 hour 30 minutes"), ("three quarters of an hour", "45 minutes"),
    ("two hours and ten minutes", "2 hours 10 minutes"), ("~40 min", "about 40 minutes"),
    ("3 days", "3 days"), ("two weeks", "14 days"), ("30 seconds", "about 1 minute"),
    ("15 minutes.", "15 minutes"), ("0 minutes", "0 minutes"),
    ("twenty-five minutes", "25 minutes"),
    ("4:33", "? Is 4:33 hours and minutes, or minutes and seconds? [hours, minutes]"),
    ("90", "? 90 minutes or 90 hours? [minutes, hours]"),
    ("a few hours", "? How long was it?"), ("less than an hour", "? How long was it?"),
    ("several days", "? How long was it?"), ("all night", "! "), ("", "! Type"),
    ("999999999999999 hours", "! That is over a hundred years."),
    ("99999999999999999999 hours", "! That figure is too long"), ("hours", "! "),
  ]) func readsLengths(_ words: String, _ want: String) {
    expect(Elapsed.self, words, in: .monday, comesTo: want)
  }

  @Test(arguments: [
    ("847 customers, 80% of active customers", "847 customers (80% of active customers)"),
    ("847 (80% of active customers)", "847 (80% of active customers)"),
    ("847 customers (80% of active customers).", "847 customers (80% of active customers)"),
    ("847 of 1,059 customers", "847 of 1059 customers"),
    ("847 out of 1,059 customers", "847 of 1059 customers"),
    ("847 customers out of 1,059", "847 customers (of 1059)"),
    ("847 customers out of the 1,059 on the list", "847 customers (of 1059 on the list)"),
    ("46 orders of 1,059 orders", "46 of 1059 orders"),
    ("3 boxes of 24 bottles", "3 boxes of 24 bottles"),
    ("3 locks out of order", "3 locks out of order"),
    ("abt 40 orders", "about 40 orders"), ("40ish orders", "about 40 orders"),
    ("40 orders, i think", "about 40 orders"),
    ("abt 40 orders i think out of 200", "about 40 orders (of 200)"),
    ("maybe 40 orders", "about 40 orders"),
    ("40 orders?", "about 40 orders"), ("at least 40 orders I think", "at least 40 orders"),
    ("40 orders I think of often", "40 orders I think of often"),
    ("about 12k requests", "about 12000 requests"), ("~12k requests", "about 12000 requests"),
    ("12,400 failed requests", "12400 failed requests"),
    ("12\u{202F}400 failed requests", "12400 failed requests"),
    ("at least 300 orders", "at least 300 orders"), ("300+ orders", "at least 300 orders"),
    ("more than 300 orders", "at least 300 orders"), ("up to 40 families", "up to 40 families"),
    ("1 in 5 customers", "20% of customers"), ("one in three parcels", "about 33.3% of parcels"),
    ("4 out of 5 parents", "80% of parents"), ("half of users", "about 50% of users"),
    ("80% of customers", "80% of customers"), ("80 percent of our orders", "80% of our orders"),
    ("99.95% of 1,200 letters", "99.95% of 1200 letters"),
    ("23 support tickets filed", "23 support tickets filed"), ("one customer", "1 customer"),
    ("no customers", "0 customers"), ("two dozen families", "24 families"),
    ("1.5 million rows", "1500000 rows"),
    ("312 customers (of 1,200 monthly customers)", "312 customers (of 1200 monthly customers)"),
    ("all orders", "100% of orders"),
    ("80% of customers (847 accounts)", "847 accounts (80% of customers)"),
    ("80%", "? 80% of what?"), ("80 % ", "? 80% of what?"), ("847", "? 847 what?"),
    ("many customers", "? How many is that?"), ("a few orders", "? How many is that?"),
    ("hundreds of families", "? How many is that?"), ("most customers", "? How many is that?"),
    ("1.200,50", "? Which figure is 1.200? Type it in plain digits."),
    ("40-50 orders", "? Which one figure is nearest?"), ("between 40 and 50 orders", "! "),
    ("140% of customers", "! A share of more than 100%"), ("everyone", "! "), ("", "! Type"),
    ("99999999999999999999 customers", "! That figure is too long"),
    ("customers", "! "), ("-5 customers", "! "), ("half", "? half of what?"),
  ]) func readsQuantities(_ words: String, _ want: String) {
    expect(Quantity.self, words, in: .monday, comesTo: want)
  }

  @Test(arguments: [
    ("$15K", "USD 15000"), ("$15k", "USD 15000"), ("$180K/year", "USD 180000 a year"),
    ("$180K a year", "USD 180000 a year"), ("EUR 1,200", "EUR 1200"), ("\u{A3}300", "GBP 300"),
    ("15000 USD", "USD 15000"), ("about $15K", "about USD 15000"),
    ("an estimated $15K in SLA credits", "estimated USD 15000"), ("\u{20AC}1.5m", "EUR 1500000"),
    ("$1.2 million", "USD 1200000"), ("US$300 per month", "USD 300 a month"),
    ("CA$ 300", "CAD 300"), ("300 euros", "EUR 300"), ("fifty pounds", "GBP 50"),
    ("$12.50", "USD 12.5"), ("at least $2,000", "at least USD 2000"),
    ("$2,000+", "at least USD 2000"),
    ("10 296 GBP", "GBP 10296"), ("CHF 400 p.a.", "CHF 400 a year"), ("$15K USD", "USD 15000"),
    ("\u{A5}3000", "? Which currency is \u{A5}? [jpy, cny]"),
    ("15000", "? In which currency is that? [usd, eur, gbp]"),
    ("$15K CAD", "? Which currency is CAD? [cad, usd]"),
    ("kr 300", "? Which currency is kr? [sek, nok, dkk]"),
    ("$1.200,50", "? Which figure is 1.200? Type it in plain digits."),
    ("a lot of money", "? How much is that?"), ("free", "! "), ("", "! Type"), ("$", "! "),
    ("$99999999999999999999", "! That figure is too long"),
  ]) func readsMoney(_ words: String, _ want: String) {
    expect(Money.self, words, in: .monday, comesTo: want)
  }
}
