package id.laju.permohonan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Whose request it is, and whether it may be changed now. What belongs to others does not exist for them. */
@Component
class AksesPermohonan {

    private final PermohonanMapper baca;
    private final DrafMapper draf;
    private final Clock jam;

    AksesPermohonan(PermohonanMapper baca, DrafMapper draf, Clock jam) {
        this.baca = baca;
        this.draf = draf;
        this.jam = jam;
    }

    Permohonan milik(PenggunaLogin saya, long id) {
        return baca.cari(id).filter(p -> p.pelangganId() == saya.pelangganId()).orElseThrow(AksesPermohonan::tidakAda);
    }

    Sampel sampel(Permohonan p, long sampelId) {
        return baca.satuSampel(sampelId).filter(s -> s.permohonanId() == p.id()).orElseThrow(AksesPermohonan::tidakAda);
    }

    /** Locked until the end of the transaction. */
    Permohonan kunci(PenggunaLogin saya, long id) {
        hanyaPemohon(saya);
        return draf.kunci(id).filter(p -> p.pelangganId() == saya.pelangganId()).orElseThrow(AksesPermohonan::tidakAda);
    }

    /**
     * Locked and counted as changed.
     *
     * @param versi that the page showed; null where nothing typed could get lost
     */
    Permohonan untukDiubah(PenggunaLogin saya, long id, Integer versi) {
        Permohonan p = kunci(saya, id);
        if (!p.bisaDiubah()) {
            throw new IsianKeliru("Permohonan " + p.praOrder() + " sudah diajukan, jadi isinya tidak dapat diubah lagi.");
        }
        tolakVersiLama(p, versi);
        draf.naikkan(id, jam.instant());
        return p;
    }

    /** Locked, but not counted as changed: files do not make a page old, what was typed beside them stays valid. */
    Permohonan untukBerkas(PenggunaLogin saya, long id) {
        Permohonan p = kunci(saya, id);
        if (!p.bisaDiubah()) {
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
