/** Reports (LHU): numbered, made from validated results, signed, checked, released, and fetched by the customer; relies on dokumen for the paper. */
package id.laju.lhu;
