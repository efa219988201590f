/**
 * Audits of certification: what auditors go by, who may be in a team, the team of an order and the dates of its audits, what the team writes down at the factory, findings with their
 * deadlines and how the customer mends them, samples of the product and their test, the adequacy audit and the report of it all; relies on sertifikasi for schemes and products, on insitu for
 * who is elsewhere, on pengujian and lhu for tests and reports, on tagihan for what was paid when an audit is given up.
 */
package id.laju.audit;
