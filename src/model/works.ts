/** A published work that numbers and claims are taken from. */
export interface Work {
  readonly title: string;
  readonly by: string;
  /** Absent for a page without a date. */
  readonly year?: number;
  /** What a sentence calls it, where the title is too long. */
  readonly short?: string;
  /** Where a reader finds it; absent when there is no stable public address. */
  readonly url?: string;
}

/** Every work the workbook cites, by a short name. */
export const works = {
  talk: {
    title: "Keep it going: How to reliably and efficiently operate Apache Flink",
    short: "The talk",
    by: "Robert Metzger, Flink Forward Berlin",
    year: 2017,
    url: "https://pt.slideshare.net/FlinkForward/flink-forward-berlin-2017-robert-metzger-keep-it-going-how-to-reliably-and-efficiently-operate-apache-flink",
  },
  post: {
    title: "How To Size Your Apache Flink Cluster: A Back-of-the-Envelope Calculation",
    short: "Sizing post",
    by: "Robert Metzger and Chris Ward, Ververica",
    year: 2018,
    url: "https://www.ververica.com/blog/how-to-size-your-apache-flink-cluster-general-guidelines",
  },
  autoscaler: {
    title: "Flink Kubernetes Operator, module flink-autoscaler",
    short: "Flink autoscaler",
    by: "Apache Flink",
    year: 2026,
    url: "https://github.com/apache/flink-kubernetes-operator",
  },
  nexmark: {
    title: "Realtime Compute for Apache Flink, throughput per compute unit in Nexmark queries",
    by: "Alibaba Cloud",
  },
  changelog: {
    title: "Improving speed and stability of checkpointing with generic log-based incremental checkpoints",
    by: "Apache Flink blog",
    year: 2022,
    url: "https://flink.apache.org/2022/05/30/improving-speed-and-stability-of-checkpointing-with-generic-log-based-incremental-checkpoints/",
  },
  flink: {
    title: "Apache Flink, source and documentation, release 2.2",
    short: "Flink 2.2",
    by: "Apache Flink",
    year: 2026,
    url: "https://github.com/apache/flink",
  },
  flink13: {
    title: "Apache Flink, source and documentation, release 1.3",
    short: "Flink 1.3",
    by: "Apache Flink",
    year: 2017,
    url: "https://github.com/apache/flink/tree/release-1.3.3",
  },
  yarn: {
    title: "Apache Hadoop, yarn-default.xml",
    short: "Hadoop",
    by: "Apache Hadoop",
    url: "https://hadoop.apache.org/docs/stable/hadoop-yarn/hadoop-yarn-common/yarn-default.xml",
  },
  vectors: {
    title: "Apache Flink 2.3.0 and seven earlier releases: their own classes, run for this workbook (data/flink)",
    short: "Flink, run here",
    by: "Apache Flink",
    year: 2026,
    url: "https://github.com/apache/flink",
  },
  measurements: {
    title: "Measurements of Apache Flink 1.20 and 2.3, made for this workbook (data/measurements)",
    short: "Measured here",
    by: "Keep it going",
    year: 2026,
  },
  runs: {
    title: "Clusters of Apache Flink 1.20, 2.2 and 2.3, started for this workbook (data/flink/runs)",
    short: "Cluster run here",
    by: "Keep it going",
    year: 2026,
  },
  flink120: {
    title: "Apache Flink, source and documentation, release 1.20",
    short: "Flink 1.20",
    by: "Apache Flink",
    year: 2024,
    url: "https://github.com/apache/flink/tree/release-1.20",
  },
  flink23: {
    title: "Apache Flink, source and documentation, release 2.3",
    short: "Flink 2.3",
    by: "Apache Flink",
    year: 2026,
    url: "https://github.com/apache/flink/tree/release-2.3",
  },
  notes: {
    title: "Apache Flink, release notes",
    short: "Release notes",
    by: "Apache Flink",
    url: "https://github.com/apache/flink/tree/master/docs/content/release-notes",
  },
  tracker: {
    title: "Apache Flink, issues and pull requests",
    short: "Flink tracker",
    by: "Apache Flink",
    url: "https://issues.apache.org/jira/projects/FLINK",
  },
  site: {
    title: "Apache Flink, the project’s own site",
    short: "flink.apache.org",
    by: "Apache Flink",
    url: "https://flink.apache.org/",
  },
  operator: {
    title: "Flink Kubernetes Operator, source and documentation",
    short: "Flink operator",
    by: "Apache Flink",
    year: 2026,
    url: "https://github.com/apache/flink-kubernetes-operator",
  },
  kubernetes: {
    title: "Kubernetes, documentation",
    short: "Kubernetes",
    by: "The Kubernetes authors",
    url: "https://kubernetes.io/docs/",
  },
  hadoop: {
    title: "Apache Hadoop, documentation and default configuration",
    short: "Hadoop",
    by: "Apache Hadoop",
    url: "https://hadoop.apache.org/docs/stable/",
  },
  zookeeper: {
    title: "Apache ZooKeeper, documentation",
    short: "ZooKeeper",
    by: "Apache ZooKeeper",
    url: "https://zookeeper.apache.org/documentation.html",
  },
  openjdk: {
    title: "OpenJDK, release notes and security properties",
    short: "OpenJDK",
    by: "OpenJDK",
    url: "https://openjdk.org/",
  },
  users: {
    title: "Apache Flink, the user mailing list, and other places where users ask",
    short: "Users",
    by: "Users of Apache Flink",
    url: "https://lists.apache.org/list.html?user@flink.apache.org",
  },
  forst: {
    title: "Disaggregated State Management in Apache Flink 2.0",
    by: "Proceedings of the VLDB Endowment 18(12)",
    year: 2025,
  },
  young: {
    title: "A first order approximation to the optimum checkpoint interval",
    by: "John W. Young, Communications of the ACM 17(9)",
    year: 1974,
    url: "https://doi.org/10.1145/361147.361115",
  },
  daly: {
    title: "A higher order estimate of the optimum checkpoint interval for restart dumps",
    by: "John T. Daly, Future Generation Computer Systems 22(3)",
    year: 2006,
    url: "https://doi.org/10.1016/j.future.2004.11.016",
  },
  utilisation: {
    title: "A Utilization Model for Optimization of Checkpoint Intervals in Distributed Stream Processing Systems",
    by: "Sachini Jayasekara, Aaron Harwood and Shanika Karunasekera, Future Generation Computer Systems",
    year: 2020,
    url: "https://arxiv.org/abs/1911.11815",
  },
} satisfies Record<string, Work>;

export type WorkName = keyof typeof works;
