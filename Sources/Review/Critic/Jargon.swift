import Prose

/// Terms that readers outside a trade may not know.
enum Jargon {
  /// Who can be expected to know a term.
  enum Reach: Hashable, Sendable {
    /// Experts only.
    case experts
    /// Experts and people who manage them.
    case inside
  }

  static let book = PhraseBook<Reach>([
    (
      """
      race condition|race conditions|deadlock|deadlocks|schema migration|schema|failover|fail-over
      split brain|split-brain|idempotent|idempotency|mutex|semaphore|garbage collection|heap|kernel
      daemon|ingress|egress|kubernetes|k8s|namespace|namespaces|sharding|shard|shards|replica|replicas
      replication lag|quorum|consensus protocol|bgp|mtls|ci/cd|iac|waf|vpc|nat gateway|oom|qps|p95|p99
      rpc|grpc|circuit breaker|circuit breakers|backpressure|thundering herd|load shedding|regex
      stack trace|null pointer|memory leak|buffer overflow|config drift|configuration drift|canary deployment
      blue-green|feature flag|feature flags|hotfix|runbook|runbooks|etcd|zookeeper|kafka|redis|mysql
      postgres|postgresql|mongodb|elasticsearch|nginx|haproxy|envoy|terraform|ansible|jenkins|docker
      autoscaling|autoscaler|auto-scaling|load balancer|load balancers|reverse proxy|upstream|downstream
      write-ahead log|checkpointing|b-tree|corrupted indexes|corrupted index|query planner
      connection pool|connection pooling|thread pool|cron job|cron|batch job|segfault|segmentation fault
      ssh|tcp|udp|http 5xx|5xx|4xx|http 503|http 500|syscall|hypervisor|ebs|s3 bucket|lambda|iam
      service mesh|sidecar|pub/sub|message broker|dead letter queue|dead-letter queue|tls handshake
      dns resolution|dns propagation|nameserver|nameservers|ttl|cidr|subnet|subnets|vlan|arp|ospf
      raid controller|checksum|checksums|hash collision|serialization|deserialization|orm|sql injection
      xss|csrf|lateral movement|privilege escalation|exfiltration|cve|zero-day|siem|edr|soc
      """, .experts
    ),
    (
      """
      sla|slas|slo|slos|sli|mttr|mttd|sre|on-call|database|databases|rollback|rolled back|deploy
      deployed|deployment|deployments|staging|production environment|latency|throughput|cache|caches
      api|apis|backend|back-end|frontend|front-end|server-side|cluster|clusters|node|nodes|endpoint
      endpoints|postmortem|post-mortem|rca|sev1|sev-1|sev2|p1|p0|repository|microservice|microservices
      dns|cdn|vm|vms|cpu|ram|payload|patch level|codebase|refactor|technical debt|escalation path
      triage|bandwidth|firewall rule|ssl|tls|root cause analysis|kpi|kpis|b2b|eta|poc|mvp|roi|oncall
      """, .inside
    ),
  ])

  /// Whether an audience can be expected to know terms of that reach.
  static func isKnown(_ reach: Reach, to audience: CriticAudience) -> Bool {
    switch audience {
    case .expert: true
    case .mixed: reach == .inside
    case .plain, .customer: false
    }
  }

  /// Whether the words around a term explain it: "(the list of ...)", ", which ...", "that is".
  static func isExplained(_ tokens: Range<Int>, in sentence: Statement) -> Bool {
    let after = sentence.form(tokens.upperBound)
    let second = sentence.form(tokens.upperBound + 1)
    if after == "(" || sentence.form(tokens.lowerBound - 1) == "(" { return true }
    if [",", "\u{2014}", "\u{2013}", "-"].contains(after),
      ["which", "a", "an", "the", "that", "or", "our", "where"].contains(second)
    {
      return true
    }
    return after == "is" && ["a", "an", "the", "how", "what", "where"].contains(second)
      || after == "means"
  }
}
