package id.laju.pemindahan;

/**
 * From where to where cases go.
 *
 * @param satker whose cases and variant; null: everybody's model
 * @param bersama from the satker's variant back to the newest version of everybody's; else to the newest one that holds for the satker
 */
record Arah(String kunci, String satker, boolean bersama) {

    Arah {
        bersama = bersama && satker != null;
    }

    /** Whose model the cases will run by; null: everybody's. */
    String tujuan() {
        return bersama ? null : satker;
    }
}
