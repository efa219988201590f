/** What auditors go by, who may be in a team, the team of an order, and the dates of its audits; relies on sertifikasi for schemes and products, on insitu for who is elsewhere. */
package id.laju.audit;
