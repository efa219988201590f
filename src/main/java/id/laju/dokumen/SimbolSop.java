package id.laju.dokumen;

/** Symbols of the flow chart in an SOP: oval, rectangle, diamond, pentagon. */
public enum SimbolSop {

    MULAI_SELESAI, PROSES, KEPUTUSAN, SAMBUNGAN
}
