package id.laju.mesin;

import java.util.List;

/** Finds the faults of one kind of file of a proposal. Runs inside of a command of the engine, as the system. */
interface PemeriksaBerkas {

    /** With its dot. */
    String akhiran();

    List<TemuanModel> periksa(Paket paket, String nama);
}
