package id.laju.proses;

import static id.laju.proses.KeadaanUsulan.DIAJUKAN;
import static id.laju.proses.KeadaanUsulan.DIJADWALKAN;
import static id.laju.proses.KeadaanUsulan.DIRILIS;
import static id.laju.proses.KeadaanUsulan.DITARIK;
import static id.laju.proses.KeadaanUsulan.DITOLAK;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people make of a proposal: released by a second person, refused, or withdrawn. The release is the real deployment, and the only one ({@link BerlakuService}). */
@Service
class RilisService {

    private final UsulanMapper mapper;
    private final UsulanKini kini;
    private final BerlakuService berlaku;
    private final RevisiService revisi;
    private final WewenangModel wewenang;
    private final RiwayatUsulan riwayat;
    private final Clock jam;

    RilisService(UsulanMapper mapper, UsulanKini kini, BerlakuService berlaku, RevisiService revisi, WewenangModel wewenang, RiwayatUsulan riwayat, Clock jam) {
        this.mapper = mapper;
        this.kini = kini;
        this.berlaku = berlaku;
        this.revisi = revisi;
        this.wewenang = wewenang;
        this.riwayat = riwayat;
        this.jam = jam;
    }

    /** Today where the model is used. */
    LocalDate hariIni(String kode) {
        return berlaku.hariIni(kode);
    }

    /**
     * Holds from the effective date; on a later day the sweep deploys it.
     *
     * @throws UsulanDitolak when it cannot be deployed any more
     */
    @Transactional
    Usulan rilis(UUID id, PengesahanIsian isian, Petugas perilis) {
        revisi.giliran();
        Usulan u = terbuka(id, perilis, DIAJUKAN);
        bukanSendiri(u, perilis);
        periksa(u, isian);
        boolean nanti = isian.tanggalEfektif().isAfter(hariIni(u.satker()));
        Usulan sah = u.disahkan(nanti ? DIJADWALKAN : DIRILIS, isian, perilis.id(), OffsetDateTime.now(jam));
        berlaku.tolakBilaCacat(sah);
        mapper.ubah(sah);
        if (!nanti) {
            berlaku.sebarkan(sah);
        }
        riwayat.terjadi(sah, sah.keadaan().name(), perilis.id(), isian.catatanRilis());
        return sah;
    }

    private void bukanSendiri(Usulan u, Petugas p) {
        if (p.id().equals(u.pengusul())) {
            throw new IsianKeliru("Anda yang mengajukan usulan ini; rilis dan penolakannya diputuskan orang lain.");
        }
        if (!wewenang.dapatMerilis(u, p)) {
            throw new AccessDeniedException("Usulan ini dirilis " + String.join(" atau ", wewenang.peranPerilis(u.satker())));
        }
    }

    private void periksa(Usulan u, PengesahanIsian i) {
        new PeriksaIsian().wajib("tanggalEfektif", i.tanggalEfektif(), "Isi tanggal efektif.")
            .tolakJika(i.tanggalEfektif() != null && i.tanggalEfektif().isBefore(hariIni(u.satker())), "tanggalEfektif", "Tanggal efektif paling awal hari ini; yang sudah lewat tidak dapat diberlakukan.")
            .wajib("jabatan", i.jabatan(), "Isi jabatan yang mengesahkan.").panjang("jabatan", i.jabatan(), 150, "Jabatan")
            .wajib("nama", i.nama(), "Isi nama yang mengesahkan.").panjang("nama", i.nama(), 150, "Nama").panjang("nip", i.nip(), 30, "NIP").panjang("catatanRilis", i.catatanRilis(), 1000, "Catatan")
            .tolakJika(!kini.dasarLama(u).stream().allMatch(i::dibandingkan), "tetap",
                "Ada versi yang lebih baru daripada yang diubah usulan ini dan yang Anda bandingkan. Bandingkan dulu, lalu centang bila tetap dirilis.")
            .selesai();
    }

    @Transactional
    void tolak(UUID id, String catatan, Petugas p) {
        Usulan u = terbuka(id, p, DIAJUKAN, DIJADWALKAN);
        bukanSendiri(u, p);
        wajibCatatan(catatan, "Tulis mengapa usulan ini ditolak; pengusul membacanya.");
        akhiri(u, DITOLAK, p.id(), catatan);
    }

    /** By the person who proposed it; also after the release, as long as it does not hold yet. */
    @Transactional
    void tarik(UUID id, String catatan, Petugas p) {
        Usulan u = terbuka(id, p, DIAJUKAN, DIJADWALKAN);
        if (!p.id().equals(u.pengusul())) {
            throw new AccessDeniedException("Hanya pengusul yang menarik usulannya");
        }
        wajibCatatan(catatan, "Tulis mengapa usulan ini ditarik.");
        akhiri(u, DITARIK, p.id(), catatan);
    }

    /** The program brings a newer one. */
    @Transactional
    void gantikan(Usulan lama, String catatan) {
        akhiri(lama, DITARIK, null, catatan);
    }

    private void akhiri(Usulan u, KeadaanUsulan keadaan, String oleh, String catatan) {
        mapper.ubah(u.menjadi(keadaan));
        riwayat.terjadi(u, keadaan.name(), oleh, catatan);
    }

    private static void wajibCatatan(String catatan, String kalimat) {
        new PeriksaIsian().wajib("catatan", catatan, kalimat).panjang("catatan", catatan, 1000, "Catatan").selesai();
    }

    private Usulan terbuka(UUID id, Petugas p, KeadaanUsulan... boleh) {
        Usulan u = mapper.kunci(id).filter(x -> wewenang.terlihat(x.satker(), p)).orElseThrow(() -> TidakDitemukan.untuk("Usulan", id));
        if (!List.of(boleh).contains(u.keadaan())) {
            throw new IsianKeliru("Usulan ini sudah " + u.keadaan().sebutan().toLowerCase() + "; muat ulang halamannya.");
        }
        return u;
    }
}
