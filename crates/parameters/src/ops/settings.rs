//! Settings of the service for an account in a region.

use model::ssm::{
    GetServiceSettingRequest, GetServiceSettingResult, ResetServiceSettingRequest, ResetServiceSettingResult,
    ServiceSetting, UpdateServiceSettingRequest, UpdateServiceSettingResult, error,
};
use model::{Error, Timestamp, common};
use platform::Ctx;
use serde_json::json;
use storage::Batch;

use crate::Parameters;
use crate::change::scope;
use crate::store::{self, Setting};

/// The tier of parameters whose request names none.
pub(crate) const DEFAULT_TIER: &str = "/ssm/parameter-store/default-parameter-tier";
/// What that setting is at first.
pub(crate) const STANDARD: &str = "Standard";

/// A setting that can be made.
struct Known {
    id: &'static str,
    default: &'static str,
    values: &'static [&'static str],
}

/// High throughput is kept for those who set it; here nobody is slowed down without it.
static SETTINGS: &[Known] = &[
    Known { id: DEFAULT_TIER, default: STANDARD, values: &[STANDARD, "Advanced", "Intelligent-Tiering"] },
    Known { id: "/ssm/parameter-store/high-throughput-enabled", default: "false", values: &["true", "false"] },
];

/// GetServiceSetting.
pub(crate) async fn get(
    _: Parameters,
    ctx: Ctx,
    input: GetServiceSettingRequest,
) -> Result<GetServiceSettingResult, Error> {
    let known = known(&ctx, &input.setting_id)?;
    let setting = store::setting(&ctx.plane.db, scope(&ctx), known.id).await?;
    Ok(GetServiceSettingResult { service_setting: Some(shown(&ctx, known, setting)) })
}

/// UpdateServiceSetting.
pub(crate) async fn update(
    parameters: Parameters,
    ctx: Ctx,
    input: UpdateServiceSettingRequest,
) -> Result<UpdateServiceSettingResult, Error> {
    let known = known(&ctx, &input.setting_id)?;
    if !known.values.contains(&input.setting_value.as_str()) {
        let message = format!("{} must be one of {}.", known.id, known.values.join(", "));
        return Err(common::VALIDATION.with(message).into());
    }
    let told = json!({ "setting": known.id, "value": input.setting_value });
    let setting = Setting { value: input.setting_value, modified_at: ctx.now, modified_by: ctx.principal() };
    let mut batch = Batch::new();
    store::put_setting(&mut batch, scope(&ctx), known.id, &setting);
    batch.journal(ctx.entry(arn(&ctx, known), told));
    parameters.settle(scope(&ctx), batch).await?;
    Ok(UpdateServiceSettingResult {})
}

/// ResetServiceSetting.
pub(crate) async fn reset(
    parameters: Parameters,
    ctx: Ctx,
    input: ResetServiceSettingRequest,
) -> Result<ResetServiceSettingResult, Error> {
    let known = known(&ctx, &input.setting_id)?;
    let mut batch = Batch::new();
    store::reset_setting(&mut batch, scope(&ctx), known.id);
    batch.journal(ctx.entry(arn(&ctx, known), json!({ "setting": known.id, "value": known.default })));
    parameters.settle(scope(&ctx), batch).await?;
    Ok(ResetServiceSettingResult { service_setting: Some(shown(&ctx, known, None)) })
}

/// The setting that is called by its id or its ARN.
fn known(ctx: &Ctx, text: &str) -> Result<&'static Known, Error> {
    let prefix = format!("arn:aws:ssm:{}:{}:servicesetting", ctx.region(), ctx.account());
    let id = text.strip_prefix(&prefix).unwrap_or(text);
    SETTINGS.iter().find(|known| known.id == id).ok_or_else(|| {
        let message = format!("There is no service setting {text}. Verify its ID and try again.");
        error::SERVICE_SETTING_NOT_FOUND.with(message).into()
    })
}

fn arn(ctx: &Ctx, known: &Known) -> String {
    format!("arn:aws:ssm:{}:{}:servicesetting{}", ctx.region(), ctx.account(), known.id)
}

fn shown(ctx: &Ctx, known: &Known, setting: Option<Setting>) -> ServiceSetting {
    let customized = setting.is_some();
    let (value, at, by) = match setting {
        Some(setting) => (setting.value, Some(Timestamp(setting.modified_at)), setting.modified_by),
        None => (known.default.to_owned(), None, "System".to_owned()),
    };
    ServiceSetting {
        arn: Some(arn(ctx, known)),
        last_modified_date: at,
        last_modified_user: Some(by),
        setting_id: Some(known.id.to_owned()),
        setting_value: Some(value),
        status: Some(if customized { "Customized" } else { "Default" }.to_owned()),
    }
}
