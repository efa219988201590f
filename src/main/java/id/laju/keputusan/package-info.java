/**
 * Review of an evaluation and the decision about a certification, by people who took no part in the evaluation; relies on audit for what was evaluated, on sertifikasi for what was asked for,
 * on lhu for electronic signatures.
 */
package id.laju.keputusan;
