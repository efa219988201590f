package id.laju.staf;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the accounts of staff (ADM-002 to ADM-009). */
@Service
class KelolaStafService {

    private final StafMapper baca;
    private final UbahStafMapper mapper;
    private final CariStafMapper cari;
    private final WewenangAdmin wewenang;
    private final PenulisAkun penulis;
    private final HakService hak;
    private final List<BuktiKerja> bukti;
    private final BerkasService berkas;
    private final ApplicationEventPublisher kabar;
    private final TransactionOperations transaksi;

    KelolaStafService(StafMapper baca, UbahStafMapper mapper, CariStafMapper cari, WewenangAdmin wewenang, PenulisAkun penulis,
            HakService hak, List<BuktiKerja> bukti, BerkasService berkas, ApplicationEventPublisher kabar, TransactionOperations transaksi) {
        this.baca = baca;
        this.mapper = mapper;
        this.cari = cari;
        this.wewenang = wewenang;
        this.penulis = penulis;
        this.hak = hak;
        this.bukti = bukti;
        this.berkas = berkas;
        this.kabar = kabar;
        this.transaksi = transaksi;
    }

    Halaman<BarisStaf> daftar(Petugas saya, SaringanStaf saringan, PermintaanHalaman permintaan) {
        SaringanStaf s = untuk(saya, saringan);
        return new Halaman<>(cari.halaman(s, permintaan), cari.jumlah(s, permintaan), permintaan);
    }

    /** Every line of the list, for the download. */
    List<BarisStaf> semua(Petugas saya, SaringanStaf saringan, PermintaanHalaman permintaan) {
        return cari.semua(untuk(saya, saringan), permintaan);
    }

    private static SaringanStaf untuk(Petugas saya, SaringanStaf s) {
        return new SaringanStaf(saya.pusat() ? null : saya.satker(), s.satker(), s.peran(), s.status());
    }

    /** @throws TidakDitemukan when it does not exist or belongs to others */
    StafIsian ambil(Petugas saya, String id) {
        StafIsian orang = penulis.isian(id);
        if (!wewenang.terlihat(saya, orang)) {
            throw TidakDitemukan.untuk("Akun staf", id);
        }
        return orang;
    }

    /** For the forms, before anything is typed. */
    StafIsian untukDiubah(Petugas saya, String id) {
        StafIsian orang = ambil(saya, id);
        wewenang.harusBolehUbah(saya, orang);
        return orang;
    }

    boolean bolehUbah(Petugas saya, StafIsian orang) {
        return wewenang.bolehUbah(saya, orang);
    }

    List<Peran> bolehDiberi(Petugas saya) {
        return wewenang.bolehDiberi(saya, baca.peranDipegang());
    }

    /** @return the password to be told to the person, who has to replace it at the first login */
    @Transactional
    String tambah(StafIsian isian, Petugas saya) {
        StafIsian baru = penulis.lengkapi(isian);
        PeriksaStaf.periksa(baru, penulis.peranDikenal());
        wewenang.periksaPemberian(saya, baru);
        String sandi = SandiSementara.buat();
        penulis.tambah(baru, sandi, true, saya.id());
        hak.warisi(baru, saya);
        return sandi;
    }

    @Transactional
    void ubah(StafIsian isian, Petugas saya) {
        StafIsian lama = untukDiubah(saya, isian.id());
        StafIsian baru = saya.id().equals(lama.id()) ? isian.denganWewenang(lama) : penulis.lengkapi(isian);
        PeriksaStaf.periksa(baru, penulis.peranDikenal());
        wewenang.periksaPemberian(saya, baru);
        wewenang.sisakanAdminPusat(lama, baru);
        penulis.ubah(lama, baru, saya.id());
        if (!lama.berperan(WewenangAdmin.SATKER)) {
            hak.warisi(baru, saya);
        }
    }

    /**
     * Deletes an account that was never used; of a person who ever acted it only ends the access, because the name stands in the
     * history of cases. @return whether it is really gone
     */
    boolean hapus(String id, Petugas saya) {
        wewenang.bukanDiriSendiri(saya, id, "menghapus");
        StafIsian lama = untukDiubah(saya, id);
        if (bukti.stream().noneMatch(b -> b.ada(id)) && dihapus(lama, saya)) {
            return true;
        }
        transaksi.executeWithoutResult(t -> nonaktifkan(lama, saya));
        return false;
    }

    /** False when another record refers to the account. */
    private boolean dihapus(StafIsian lama, Petugas saya) {
        try {
            transaksi.executeWithoutResult(t -> {
                wewenang.sisakanAdminPusat(lama, null);
                var foto = baca.cari(lama.id()).map(Staf::foto);
                mapper.hapus(lama.id());
                foto.ifPresent(berkas::hapus);
                umumkan(lama, saya, lama, null);
            });
            return true;
        } catch (DataIntegrityViolationException dirujuk) {
            return false;
        }
    }

    private void nonaktifkan(StafIsian lama, Petugas saya) {
        StafIsian baru = lama.denganStatus(StafIsian.TIDAK_AKTIF);
        wewenang.sisakanAdminPusat(lama, baru);
        penulis.ubah(lama, baru, saya.id());
    }

    /** Replaces the picture (ADM-007). */
    @Transactional
    void simpanFoto(String id, String namaBerkas, byte[] isi, Petugas saya) {
        StafIsian orang = untukDiubah(saya, id);
        if (isi.length == 0) {
            throw IsianKeliru.pada("foto", "Pilih berkas foto.");
        }
        String satker = orang.satker().isEmpty() ? null : orang.satker().get(0);
        gantiFoto(orang, berkas.simpan(satker, namaBerkas, isi, saya.id(), Aturan.FOTO).id(), saya);
    }

    @Transactional
    void hapusFoto(String id, Petugas saya) {
        gantiFoto(untukDiubah(saya, id), null, saya);
    }

    private void gantiFoto(StafIsian orang, UUID foto, Petugas saya) {
        var lama = baca.cari(orang.id()).orElseThrow().foto();
        mapper.foto(orang.id(), foto);
        if (lama != null) {
            berkas.hapus(lama);
        }
        kabar.publishEvent(new PerubahanData(satkerJejak(orang), saya.id(), "foto staf", orang.id(), Objects.toString(lama, null), Objects.toString(foto, null)));
    }

    private void umumkan(StafIsian orang, Petugas saya, Object sebelum, Object sesudah) {
        kabar.publishEvent(new PerubahanData(satkerJejak(orang), saya.id(), "akun staf", orang.id(), sebelum, sesudah));
    }

    private static String satkerJejak(StafIsian orang) {
        return orang.satker().stream().findFirst().orElse(null);
    }
}
