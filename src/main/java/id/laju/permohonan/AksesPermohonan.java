package id.laju.permohonan;

import id.laju.mesin.KasusService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose request it is, and whether it may be changed now. What belongs to others does not exist for them. */
@Component
class AksesPermohonan {

    private final PermohonanMapper baca;
    private final DrafMapper draf;
    private final KasusService kasus;
    private final LayananLain lain;
    private final Clock jam;

    AksesPermohonan(PermohonanMapper baca, DrafMapper draf, KasusService kasus, LayananLain lain, Clock jam) {
        this.baca = baca;
        this.draf = draf;
        this.kasus = kasus;
        this.lain = lain;
        this.jam = jam;
    }

    Permohonan milik(PenggunaLogin saya, long id) {
        return baca.cari(id).filter(p -> boleh(saya, p)).orElseThrow(AksesPermohonan::tidakAda);
    }

    /** Kerjasama alone sees of a customer what was submitted for a site, no draft. */
    private static boolean boleh(PenggunaLogin saya, Permohonan p) {
        return p.pelangganId() == saya.pelangganId() && (saya.pemohon() || p.diLokasi() && !p.draf());
    }

    /** The customer, or CS for the customer, may change the request; or Kerjasama puts its offer together now. */
    boolean bisaDiubah(PenggunaLogin saya, Permohonan p) {
        return saya.pemohon() && p.bisaDiubah() || menyusun(saya, p);
    }

    /** Kerjasama has the task of putting together the offer, and this is Kerjasama (INS-002). */
    boolean menyusun(PenggunaLogin saya, Permohonan p) {
        return saya.penyusun() && p.diLokasi() && p.kasus() != null && kasus.terbuka(p.kasus()).stream().anyMatch(l -> l.frasa().equals("susunPenawaran"));
    }

    Sampel sampel(Permohonan p, long sampelId) {
        return baca.satuSampel(sampelId).filter(s -> s.permohonanId() == p.id()).orElseThrow(AksesPermohonan::tidakAda);
    }

    /** Locked until the end of the transaction. */
    Permohonan kunci(PenggunaLogin saya, long id) {
        hanyaPemohon(saya);
        if (saya.penyusun()) {
            // Before the row, as everybody does who completes the task.
            Optional.ofNullable(milik(saya, id).kasus()).ifPresent(kasus::kunci);
        }
        return draf.kunci(id).filter(p -> boleh(saya, p)).orElseThrow(AksesPermohonan::tidakAda);
    }

    /**
     * Locked and counted as changed.
     *
     * @param versi that the page showed; null where nothing typed could get lost
     */
    Permohonan untukDiubah(PenggunaLogin saya, long id, Integer versi) {
        Permohonan p = kunci(saya, id);
        if (!bisaDiubah(saya, p)) {
            throw new IsianKeliru("Permohonan " + p.praOrder() + " sudah diajukan, jadi isinya tidak dapat diubah lagi.");
        }
        tolakVersiLama(p, versi);
        draf.naikkan(id, jam.instant());
        return p;
    }

    /** As above, for its samples or instruments. @throws IsianKeliru when the service has a form of its own instead */
    Permohonan rincianUntukDiubah(PenggunaLogin saya, long id, Integer versi) {
        Permohonan p = untukDiubah(saya, id, versi);
        if (lain.untuk(p).isPresent()) {
            throw new IsianKeliru("Permohonan " + p.praOrder() + " tidak diisi per sampel; isi lewat formulir layanannya.");
        }
        return p;
    }

    /** Locked, but not counted as changed: files do not make a page old, what was typed beside them stays valid. */
    Permohonan untukBerkas(PenggunaLogin saya, long id) {
        Permohonan p = kunci(saya, id);
        if (!bisaDiubah(saya, p)) {
            throw new IsianKeliru("Permohonan " + p.praOrder() + " sudah diajukan, jadi berkasnya tidak dapat diubah lagi.");
        }
        return p;
    }

    static void tolakVersiLama(Permohonan p, Integer versi) {
        if (versi != null && versi != p.versi()) {
            throw new IsianKeliru("Permohonan ini baru saja diubah di halaman lain atau oleh rekan Anda. Yang Anda ketik masih ada"
                + " di halaman ini; periksa dulu, lalu kirim sekali lagi.");
        }
    }

    static void hanyaPemohon(PenggunaLogin saya) {
        if (!saya.peran().contains("pemohon")) {
            throw new IsianKeliru("Akun Anda tidak memiliki peran pemohon. Minta rekan yang mengelola akun perusahaan Anda memberikannya.");
        }
    }

    private static TidakDitemukan tidakAda() {
        return new TidakDitemukan("Permohonan ini tidak ditemukan.");
    }
}
