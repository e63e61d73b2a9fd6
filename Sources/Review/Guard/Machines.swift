import Facts

// Names of machines, tools and places inside the house.
extension Leak {
  static let machines = [host, address, path, version, tool, ticket, chat, link]

  static let host = Leak(
    "Leak.Host", Said(LeakKey.host), why: Said(LeakKey.hostWhy),
    fix: Said(LeakKey.hostFix)
  ) { scan, _ in scan.ranges { _, word in Machine.isHost(word.text) } }

  static let address = Leak(
    "Leak.Address", Said(LeakKey.address), why: Said(LeakKey.addressWhy),
    fix: Said(LeakKey.addressFix)
  ) { scan, _ in
    scan.ranges { index, word in
      !Machine.sections.contains(scan.form(index - 1)) && Machine.isAddress(word.text)
    }
  }

  static let path = Leak(
    "Leak.Path", Said(LeakKey.path), why: Said(LeakKey.pathWhy),
    fix: Said(LeakKey.pathFix)
  ) { scan, _ in scan.ranges { _, word in Machine.isPath(word.text) } }

  static let version = Leak(
    "Leak.Version", Said(LeakKey.version), why: Said(LeakKey.versionWhy),
    fix: Said(LeakKey.versionFix)
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
    "Leak.Tool", Said(LeakKey.tool), why: Said(LeakKey.toolWhy),
    fix: Said(LeakKey.toolFix)
  ) { scan, _ in scan.ranges(of: tools) }

  static let ticket = Leak(
    "Leak.Ticket", Said(LeakKey.ticket), why: Said(LeakKey.ticketWhy),
    fix: Said(LeakKey.ticketFix)
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
    "Leak.Chat", Said(LeakKey.chat), why: Said(LeakKey.chatWhy),
    fix: Said(LeakKey.chatFix)
  ) { scan, _ in
    scan.ranges(of: rooms) + scan.ranges { _, word in Machine.isChannel(word.text) }
  }

  static let link = Leak(
    "Leak.Link", Said(LeakKey.link), why: Said(LeakKey.linkWhy),
    fix: Said(LeakKey.linkFix)
  ) { scan, _ in scan.ranges { _, word in Machine.isInsideLink(word.form) } }
}
