package id.laju.dokumen;

/** Puts a person's PAdES signature on PDFs. Two implementations: keys of our own, and BSrE. */
interface PenandaTangan {

    /**
     * The passphrase belongs to the caller, who wipes it after closing the session.
     *
     * @throws SandiKeliru it does not open the person's key
     * @throws id.laju.umum.IsianKeliru the person has no key, or one that is no longer valid
     */
    Sesi buka(String staf, char[] sandi) throws SandiKeliru;

    /** The opened key, for a list of documents. */
    interface Sesi extends AutoCloseable {

        /**
         * @param keterangan what the signature is for, stands in the signature
         * @throws GagalTanda only this document fails
         * @throws SandiKeliru found out only now; the rest of the list is not tried
         */
        byte[] tandatangani(byte[] pdf, String keterangan) throws SandiKeliru;

        /** A demo key: what it signs is worth nothing and says so. */
        boolean demo();

        String penyedia();

        @Override
        void close();
    }
}
