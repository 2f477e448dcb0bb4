//! One kind of request to one server, and what came of it in each round.

use std::sync::Arc;

use bytes::Bytes;

use super::Args;
use crate::Outcome;
use crate::load::{self, Destination, Sent};
use crate::process::Process;
use crate::report::{Report, median, note, quantile};

/// A kind of request and what came of it.
pub(super) struct Kind {
    pub(super) what: String,
    pub(super) connections: usize,
    micros: Vec<f64>,
    rates: Vec<f64>,
    halves: Vec<f64>,
    tails: Vec<f64>,
}

/// Makes the request of a number.
pub(super) type Requests<'a> = &'a dyn Fn(usize) -> Outcome<Bytes>;

/// One who answers.
pub(super) struct Answering<'a> {
    pub(super) process: &'a Process,
    pub(super) to: Destination,
    /// How many times fewer requests measure it as well.
    pub(super) share: usize,
}

impl Kind {
    /// Measures one server in so many rounds; each request is signed before its round. None when it is not wanted.
    pub(super) async fn measure(
        who: &Answering<'_>,
        args: &Args,
        what: &str,
        connections: usize,
        request: Requests<'_>,
    ) -> Outcome<Option<Self>> {
        Ok(Self::compare(args, what, connections, &[(who, request)]).await?.pop())
    }

    /// Measures several servers in turn, round by round, so that whatever else the machine does strikes them alike. None when
    /// it is not wanted.
    pub(super) async fn compare(
        args: &Args,
        what: &str,
        connections: usize,
        servers: &[(&Answering<'_>, Requests<'_>)],
    ) -> Outcome<Vec<Self>> {
        if !args.wants(what, connections) {
            return Ok(Vec::new());
        }
        note(&format!("{what}, {connections} connections"));
        let mut kinds: Vec<Self> = servers.iter().map(|_| Self::new(what, connections)).collect();
        for round in 0..usize::try_from(args.rounds)? {
            for (kind, (who, request)) in kinds.iter_mut().zip(servers) {
                let count = (usize::try_from(args.requests)? / who.share).max(connections);
                let requests: Outcome<Vec<Bytes>> = (0..count).map(|at| request(round * count + at)).collect();
                kind.round(who, &requests?.into()).await?;
            }
        }
        Ok(kinds)
    }

    fn new(what: &str, connections: usize) -> Self {
        let empty = Vec::new;
        let (micros, rates, halves, tails) = (empty(), empty(), empty(), empty());
        Self { what: what.to_owned(), connections, micros, rates, halves, tails }
    }

    async fn round(&mut self, who: &Answering<'_>, requests: &Arc<[Bytes]>) -> Outcome<()> {
        who.process.rest().await?;
        let before = who.process.family_cpu()?;
        let Sent { seconds, micros } = load::send(&who.to, requests, self.connections).await?;
        // What is done behind the answers, such as sealing the trail, is paid for by the requests, too.
        who.process.rest().await?;
        let cpu = who.process.family_cpu()?.saturating_sub(before);
        let count = f64::from(u32::try_from(requests.len())?);
        self.micros.push(cpu.as_secs_f64() * 1e6 / count);
        self.rates.push(count / seconds);
        self.halves.push(quantile(&micros, 50));
        self.tails.push(quantile(&micros, 99));
        Ok(())
    }

    /// Microseconds of the server's CPU time for each.
    pub(super) fn cost(&self) -> f64 {
        median(&self.micros)
    }

    /// Requests in a second.
    pub(super) fn rate(&self) -> f64 {
        median(&self.rates)
    }

    /// Microseconds within which 99 of 100 were answered.
    pub(super) fn tail(&self) -> f64 {
        median(&self.tails)
    }

    /// Adds everything to a report, behind the name of whom it is about.
    pub(super) fn tell(&self, report: &mut Report, of: &str) {
        let what = format!("{of}{}, {} connections", self.what, self.connections);
        report.add(what.clone(), "µs CPU/request", self.micros.clone());
        report.add(format!("{what}: rate"), "requests/s", self.rates.clone());
        report.add(format!("{what}: p50"), "µs", self.halves.clone());
        report.add(format!("{what}: p99"), "µs", self.tails.clone());
    }
}
