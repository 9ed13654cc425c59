/** 稼働確認: whether this node can serve. Asked by load balancers and the starter; not a use case, so no right and no audit record. */
package kaigo.health;
