//! Types of documents, and the formats that each can be written in.

/// What a document is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the names are AWS's
pub enum DocumentType {
    Command,
    Policy,
    Automation,
    Session,
    Package,
    ApplicationConfiguration,
    ApplicationConfigurationSchema,
    DeploymentStrategy,
    ChangeCalendar,
    ChangeTemplate,
    ProblemAnalysis,
    ProblemAnalysisTemplate,
    CloudFormation,
    ConformancePackTemplate,
    QuickSetup,
    ManualApprovalPolicy,
    AutoApprovalPolicy,
}

/// What a document is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the names say it
pub enum Format {
    Json,
    Yaml,
    Text,
}

const TYPES: [(&str, DocumentType); 17] = [
    ("Command", DocumentType::Command),
    ("Policy", DocumentType::Policy),
    ("Automation", DocumentType::Automation),
    ("Session", DocumentType::Session),
    ("Package", DocumentType::Package),
    ("ApplicationConfiguration", DocumentType::ApplicationConfiguration),
    ("ApplicationConfigurationSchema", DocumentType::ApplicationConfigurationSchema),
    ("DeploymentStrategy", DocumentType::DeploymentStrategy),
    ("ChangeCalendar", DocumentType::ChangeCalendar),
    ("Automation.ChangeTemplate", DocumentType::ChangeTemplate),
    ("ProblemAnalysis", DocumentType::ProblemAnalysis),
    ("ProblemAnalysisTemplate", DocumentType::ProblemAnalysisTemplate),
    ("CloudFormation", DocumentType::CloudFormation),
    ("ConformancePackTemplate", DocumentType::ConformancePackTemplate),
    ("QuickSetup", DocumentType::QuickSetup),
    ("ManualApprovalPolicy", DocumentType::ManualApprovalPolicy),
    ("AutoApprovalPolicy", DocumentType::AutoApprovalPolicy),
];

const FORMATS: [(&str, Format); 3] = [("JSON", Format::Json), ("YAML", Format::Yaml), ("TEXT", Format::Text)];

impl DocumentType {
    /// The type of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        TYPES.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        TYPES.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }

    /// The formats that it can be written in.
    #[must_use]
    pub fn formats(self) -> &'static [Format] {
        match self {
            Self::ChangeCalendar => &[Format::Text],
            Self::Package | Self::ApplicationConfigurationSchema => &[Format::Json],
            Self::ApplicationConfiguration | Self::AutoApprovalPolicy => &[Format::Json, Format::Yaml, Format::Text],
            _ => &[Format::Json, Format::Yaml],
        }
    }
}

impl Format {
    /// The format of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        FORMATS.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
    }

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        FORMATS.iter().find(|(_, format)| *format == self).map_or("", |(name, _)| name)
    }
}
