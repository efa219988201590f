package id.laju.kalibrasi;

/** Who measured where; decides what an entry must hold. */
enum CaraKalibrasi {
    /** In the worksheet: everything. */
    LENGKAP,
    /** By another laboratory, with standards and a scope of its own. */
    LUAR,
    /** Read at the customer's site; the uncertainty may follow at the balai. */
    LOKASI
}
