package id.laju.staf;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Reads and writes whole accounts, with roles and satker, and tells the audit trail. Rights are the caller's. */
@Component
class PenulisAkun {

    private final StafMapper baca;
    private final UbahStafMapper mapper;
    private final SatkerService satker;
    private final PasswordEncoder sandi;
    private final List<NamaMasuk> namaLain;
    private final ApplicationEventPublisher kabar;

    PenulisAkun(StafMapper baca, UbahStafMapper mapper, SatkerService satker, PasswordEncoder sandi,
            List<NamaMasuk> namaLain, ApplicationEventPublisher kabar) {
        this.baca = baca;
        this.mapper = mapper;
        this.satker = satker;
        this.sandi = sandi;
        this.namaLain = namaLain;
        this.kabar = kabar;
    }

    StafIsian isian(String id) {
        Staf s = baca.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Akun staf", id));
        return StafIsian.dari(s, baca.peran(id), baca.satker(id));
    }

    List<String> peranDikenal() {
        return baca.peranDipegang().stream().map(Peran::kode).toList();
    }

    /** Admin Pusat works for every satker. */
    StafIsian lengkapi(StafIsian s) {
        return s.berperan(WewenangAdmin.PUSAT) ? s.denganSatker(satker.semua().stream().map(Satker::kode).toList()) : s;
    }

    void tambah(StafIsian baru, String kata, boolean sementara, String oleh) {
        periksaSatker(baru);
        if (namaLain.stream().anyMatch(n -> n.dipakai(baru.id())) || mapper.tambah(baru, sandi.encode(kata), sementara) == 0) {
            throw IsianKeliru.pada("id", "Username " + baru.id() + " sudah dipakai; pilih yang lain.");
        }
        tulisWewenang(baru);
        umumkan(baru, oleh, null);
    }

    void ubah(StafIsian lama, StafIsian baru, String oleh) {
        periksaSatker(baru);
        if (!baru.equals(lama)) {
            mapper.ubah(baru);
            mapper.lepasPeran(baru.id());
            mapper.lepasSatker(baru.id());
            tulisWewenang(baru);
            umumkan(baru, oleh, lama);
        }
    }

    private void tulisWewenang(StafIsian s) {
        s.peran().forEach(p -> mapper.beriPeran(s.id(), p));
        s.satker().forEach(k -> mapper.beriSatker(s.id(), k));
    }

    private void periksaSatker(StafIsian s) {
        if (!satker.semua().stream().map(Satker::kode).toList().containsAll(s.satker())) {
            throw IsianKeliru.pada("satker", "Ada satker yang tidak dikenal; muat ulang halaman ini.");
        }
    }

    private void umumkan(StafIsian s, String oleh, Object sebelum) {
        kabar.publishEvent(new PerubahanData(s.satker().stream().findFirst().orElse(null), oleh, "akun staf", s.id(), sebelum, s));
    }
}
