package id.laju.mesin;

/** Group of the engine for those who hold a role themselves; deputies, who work in the role, are not in it. */
public final class GrupSendiri {

    private static final String AKHIRAN = "-sendiri";

    private GrupSendiri() {
    }

    public static String dari(String peran) {
        return peran.endsWith(AKHIRAN) ? peran : peran + AKHIRAN;
    }
}
