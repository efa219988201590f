package id.laju.staf;

import id.laju.umum.IsianKeliru;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may do what with whose account (ADM-024, ACC-038): Admin Pusat everything; Admin Satker the people who work nowhere but in
 * the own satker and hold no role above it. Nobody changes the own roles, and somebody always looks after everything.
 */
@Component
class WewenangAdmin {

    static final String PUSAT = "admin-pusat";
    static final String SATKER = "admin-satker";
    private static final Set<String> HANYA_PUSAT = Set.of(PUSAT, "operator");

    private final UbahStafMapper ubah;

    WewenangAdmin(UbahStafMapper ubah) {
        this.ubah = ubah;
    }

    /** Whether the account shows up for this person at all. */
    boolean terlihat(Petugas saya, StafIsian orang) {
        return saya.pusat() || orang.id().equals(saya.id()) || orang.satker().stream().anyMatch(saya::bekerjaDi);
    }

    boolean bolehUbah(Petugas saya, StafIsian orang) {
        return saya.pusat() || saya.satker().containsAll(orang.satker()) && orang.peran().stream().noneMatch(HANYA_PUSAT::contains);
    }

    /** @throws TidakDitemukan for an account that does not show up for this person; IsianKeliru for one of others */
    void harusBolehUbah(Petugas saya, StafIsian orang) {
        if (!terlihat(saya, orang)) {
            throw TidakDitemukan.untuk("Akun staf", orang.id());
        }
        if (!bolehUbah(saya, orang)) {
            throw new IsianKeliru("Akun " + orang.id() + " juga bekerja di satker lain atau memegang tugas pusat; hanya Admin Pusat yang dapat mengubahnya.");
        }
    }

    /** Roles this person may give. */
    List<Peran> bolehDiberi(Petugas saya, List<Peran> semua) {
        return semua.stream().filter(p -> saya.pusat() || !HANYA_PUSAT.contains(p.kode())).toList();
    }

    void periksaPemberian(Petugas saya, StafIsian baru) {
        if (!saya.pusat() && baru.peran().stream().anyMatch(HANYA_PUSAT::contains)) {
            throw IsianKeliru.pada("peran", "Tugas Admin Pusat dan Operator Sistem hanya dapat diberikan oleh Admin Pusat.");
        }
        if (!saya.pusat() && !saya.satker().containsAll(baru.satker())) {
            throw IsianKeliru.pada("satker", "Anda hanya dapat menempatkan orang di satker Anda sendiri.");
        }
    }

    void bukanDiriSendiri(Petugas saya, String id, String tindakan) {
        if (saya.id().equals(id)) {
            throw new IsianKeliru("Anda tidak dapat " + tindakan + " akun Anda sendiri; mintalah admin lain.");
        }
    }

    /** Refuses to take the last active Admin Pusat away. */
    void sisakanAdminPusat(StafIsian lama, StafIsian baru) {
        boolean hilang = lama.berperan(PUSAT) && lama.aktif() && (baru == null || !baru.berperan(PUSAT) || !baru.aktif());
        if (hilang && ubah.kunciAdminPusat().stream().allMatch(lama.id()::equals)) {
            throw new IsianKeliru(lama.nama() + " adalah Admin Pusat terakhir yang aktif; angkat dulu Admin Pusat lain.");
        }
    }
}
