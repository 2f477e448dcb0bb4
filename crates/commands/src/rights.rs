//! Whoever sent a command must still be allowed to when it is delivered: to a node that was away, or after a restart, that
//! may be long after the call.

use model::{Error, common};
use nodes::ConnectedNode;

use crate::Commands;
use crate::rules::ACCESS_DENIED;
use crate::sent::Sent;
use crate::store::{self, Outgoing};

impl Commands {
    /// Whether a node may be sent this now. What was sent by an account's root costs no look into the store.
    pub(crate) async fn may_be_sent(
        &self,
        node: &ConnectedNode,
        outgoing: &Outgoing,
        sent: &Sent,
    ) -> Result<bool, Error> {
        if outgoing.outbox != "send" {
            return Ok(true);
        }
        let Some(errand) = &sent.errand else { return Ok(false) };
        if errand.is_root() {
            return Ok(true);
        }
        let documents = &self.0.documents;
        let document = documents.target(&node.account, &node.region, &sent.document_name).await?;
        let node = self.0.nodes.target(&node.account, &node.region, &node.id).await?;
        match self.0.plane.allow_errand(errand, "ssm:SendCommand", &[document, node]).await {
            Ok(()) => Ok(true),
            Err(Error::Fault(fault)) if fault.shape == &common::ACCESS_DENIED => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Ends what may not be sent. It may have been sent before its sender lost the right, so the node is told to stop it.
    pub(crate) async fn deny(&self, node: &ConnectedNode, outgoing: &Outgoing) -> Result<(), Error> {
        let open = store::open_of_node(&self.0.plane.db, &node.id).await?;
        for invocation in open.iter().filter(|open| open.command_id == outgoing.command_id) {
            self.settle(invocation, None, ACCESS_DENIED, self.0.plane.clock.now()).await?;
        }
        Ok(())
    }
}
