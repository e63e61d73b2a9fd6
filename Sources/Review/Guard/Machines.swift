// Names of machines, tools and places inside the house.
extension Leak {
  static let machines = [host, address, path, version, tool, ticket, chat, link]

  static let host = Leak(
    "Leak.Host", "the name of a machine", why: "It tells strangers what to look for.",
    fix: "Say what it does: \"one of our servers\"."
  ) { scan, _ in scan.ranges { _, word in Machine.isHost(word.text) } }

  static let address = Leak(
    "Leak.Address", "a network address", why: "It tells strangers where to knock.",
    fix: "Leave it out, or say what stands there."
  ) { scan, _ in
    scan.ranges { index, word in
      !Machine.sections.contains(scan.form(index - 1)) && Machine.isAddress(word.text)
    }
  }

  static let path = Leak(
    "Leak.Path", "a path or file of ours", why: "Readers cannot open it, and strangers may try.",
    fix: "Say what the file is for."
  ) { scan, _ in scan.ranges { _, word in Machine.isPath(word.text) } }

  static let version = Leak(
    "Leak.Version", "the version of a program", why: "It tells strangers which holes to try.",
    fix: "Say \"an update\", or \"the release of\" a day."
  ) { scan, _ in
    scan.ranges { index, word in
      Machine.isVersion(word.text, after: scan.form(index - 1))
    }
  }

  private static let tools: Set<String> = [
    "jira", "confluence", "slack", "pagerduty", "opsgenie", "grafana", "kibana", "jenkins",
    "datadog",
    "splunk", "kubernetes", "k8s", "terraform", "prometheus", "servicenow", "sentry", "ansible",
    "kafka",
    "redis", "rabbitmq", "elasticsearch", "postgres", "postgresql", "mysql", "mongodb", "cassandra",
    "nginx", "haproxy", "dynamodb", "airflow", "cronjob", "crontab", "sharepoint", "asana",
    "trello",
    "statuspage", "zendesk", "salesforce", "workday", "sap",
  ]

  static let tool = Leak(
    "Leak.Tool", "a tool we use inside",
    why: "Readers do not know it, and strangers learn from it.",
    fix: "Say what it is for: \"our alarm\", \"our records\"."
  ) { scan, _ in scan.ranges(of: tools) }

  static let ticket = Leak(
    "Leak.Ticket", "the number of a ticket of ours", why: "Readers cannot look it up.",
    fix: "Leave it out."
  ) { scan, _ in
    scan.ranges { index, word in
      Machine.isTicket(word.text, after: scan.form(index - 1))
    }
  }

  private static let rooms: Set<String> = [
    "incident channel", "ops channel", "war room", "bridge call", "incident bridge",
    "slack channel",
    "incident call", "chat channel", "teams channel",
  ]

  static let chat = Leak(
    "Leak.Chat", "a channel or handle inside", why: "People outside cannot get in, and should not.",
    fix: "Give a way to reach you that is open to these readers."
  ) { scan, _ in
    scan.ranges(of: rooms) + scan.ranges { _, word in Machine.isChannel(word.text) }
  }

  static let link = Leak(
    "Leak.Link", "a link to a page inside",
    why: "It fails for people outside, or shows what is ours.",
    fix: "Link to a page that is public."
  ) { scan, _ in scan.ranges { _, word in Machine.isInsideLink(word.form) } }
}
