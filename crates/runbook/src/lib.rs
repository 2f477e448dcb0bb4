//! (runbook)
