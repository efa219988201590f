package id.laju.umum;

import java.util.function.LongSupplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

/** Master data that the database may refuse: what it says becomes a sentence for the person. */
public final class TulisBaris {

    private TulisBaris() {
    }

    /**
     * Adds when the id is null.
     *
     * @param bidang field that another row has the value of
     * @param kembar what to say at that field
     * @return the id
     */
    public static long simpan(Long id, LongSupplier tambah, Runnable ubah, String bidang, String kembar) {
        try {
            if (id == null) {
                return tambah.getAsLong();
            }
            ubah.run();
            return id;
        } catch (DuplicateKeyException sudahAda) {
            throw IsianKeliru.pada(bidang, kembar);
        }
    }

    /** A row of a list whose numbers are unique. */
    public static long simpanBernomor(Long id, LongSupplier tambah, Runnable ubah, Integer urutan) {
        return simpan(id, tambah, ubah, "urutan", "Nomor urut " + urutan + " sudah dipakai butir lain.");
    }

    /** @param dipakai why not, and what to do, when other rows point at it */
    public static void hapus(Runnable hapus, String dipakai) {
        try {
            hapus.run();
        } catch (DataIntegrityViolationException dirujuk) {
            throw new IsianKeliru(dipakai);
        }
    }
}
