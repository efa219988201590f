package id.laju.proses;

import static id.laju.proses.KeadaanUsulan.DIAJUKAN;
import static id.laju.proses.KeadaanUsulan.DIJADWALKAN;
import static id.laju.proses.KeadaanUsulan.DIRILIS;
import static id.laju.proses.KeadaanUsulan.DITARIK;
import static id.laju.proses.KeadaanUsulan.DITOLAK;

import id.laju.mesin.GudangModel;
import id.laju.mesin.TemuanModel;
import id.laju.mesin.VersiModel;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a proposal: released by a second person, refused, or withdrawn. The release is the real deployment, and the only one. */
@Service
class RilisService {

    private final UsulanMapper mapper;
    private final UsulanService usulan;
    private final RevisiService revisi;
    private final GudangModel gudang;
    private final WewenangModel wewenang;
    private final StafService staf;
    private final SatkerService satker;
    private final KabarUsulan kabar;
    private final VarianTertinggal varian;
    private final Clock jam;

    RilisService(UsulanMapper mapper, UsulanService usulan, RevisiService revisi, GudangModel gudang, WewenangModel wewenang, StafService staf, SatkerService satker,
            KabarUsulan kabar, VarianTertinggal varian, Clock jam) {
        this.varian = varian;
        this.mapper = mapper;
        this.usulan = usulan;
        this.revisi = revisi;
        this.gudang = gudang;
        this.wewenang = wewenang;
        this.staf = staf;
        this.satker = satker;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Today where the model is used. */
    LocalDate hariIni(String kode) {
        ZoneId zona = kode == null ? jam.getZone() : satker.ambil(kode).zonaWaktu();
        return LocalDate.ofInstant(jam.instant(), zona);
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
        tolakBilaCacat(sah);
        mapper.ubah(sah);
        if (!nanti) {
            sebarkan(sah);
        }
        terjadi(sah, sah.keadaan().name(), perilis.id(), isian.catatanRilis());
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
            .tolakJika(!usulan.dasarLama(u).stream().allMatch(i::dibandingkan), "tetap",
                "Ada versi yang lebih baru daripada yang diubah usulan ini dan yang Anda bandingkan. Bandingkan dulu, lalu centang bila tetap dirilis.")
            .selesai();
    }

    private void tolakBilaCacat(Usulan u) {
        List<TemuanModel> temuan = usulan.periksa(u);
        if (!temuan.isEmpty()) {
            throw new UsulanDitolak(temuan);
        }
    }

    private void sebarkan(Usulan u) {
        Map<String, byte[]> isi = usulan.isi(u.id());
        List<String> bersama = isi.keySet().stream().filter(nama -> varian.mengikuti(u, nama, isi.get(nama))).toList();
        bersama.forEach(nama -> varian.akhiri(u, nama));
        isi.keySet().removeAll(bersama);
        if (!isi.isEmpty()) {
            sebarkan(u, isi);
        }
    }

    private void sebarkan(Usulan u, Map<String, byte[]> isi) {
        List<VersiModel> baru = gudang.sebarkan("rilis:" + u.id(), u.satker(), isi);
        revisi.catat(u, baru, u.pengusul() == null ? RevisiService.PROGRAM : staf.nama(u.pengusul()), staf.nama(u.perilis()));
        if (u.satker() == null) {
            isi.keySet().forEach(varian::tanyakan);
        }
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
        terjadi(u, keadaan.name(), oleh, catatan);
    }

    private static void wajibCatatan(String catatan, String kalimat) {
        new PeriksaIsian().wajib("catatan", catatan, kalimat).panjang("catatan", catatan, 1000, "Catatan").selesai();
    }

    /** Its day has come. Looked at once more, by the models that hold now. */
    @Transactional
    void berlakukan(UUID id) {
        revisi.giliran();
        Usulan u = mapper.kunci(id).orElseThrow();
        if (u.keadaan() == DIJADWALKAN) {
            disusul(u);
            tolakBilaCacat(u);
            Usulan kini = u.menjadi(DIRILIS);
            mapper.ubah(kini);
            sebarkan(kini);
            terjadi(kini, DIRILIS.name(), u.perilis(), null);
        }
    }

    /** Another version came after the releaser looked: of the satker, or of the shared model of which this is the first variant or a copy. */
    private void disusul(Usulan u) {
        Stream<VersiModel> kini = mapper.berkas(u.id()).stream().flatMap(b -> Stream.concat(gudang.berlaku(b.kunci(), u.satker()).stream(), varian.disalin(u, b).stream()));
        kini.flatMap(v -> revisi.dari(v.id()).stream()).filter(r -> r.pada().isAfter(u.dirilis())).findFirst().ifPresent(r -> {
            throw new IsianKeliru("Revisi " + r.nomor() + " dari " + r.proses() + " terbit sesudah usulan ini dirilis. Bandingkan keduanya, lalu rilis lagi atau tolak.");
        });
    }

    /** It could not be put into force: open again, and those who wait for it are told. */
    @Transactional
    void bukaLagi(UUID id, String sebab) {
        Usulan u = mapper.kunci(id).orElseThrow();
        if (u.keadaan() == DIJADWALKAN) {
            mapper.ubah(u.belumDisahkan());
            terjadi(u, "GAGAL_BERLAKU", null, sebab.length() > 4000 ? sebab.substring(0, 4000) : sebab);
        }
    }

    List<UUID> jatuhTempo() {
        return mapper.jatuhTempo(hariIni(null).plusDays(1)).stream().filter(id -> mapper.cari(id).filter(u -> !u.tanggalEfektif().isAfter(hariIni(u.satker()))).isPresent()).toList();
    }

    private Usulan terbuka(UUID id, Petugas p, KeadaanUsulan... boleh) {
        Usulan u = mapper.kunci(id).filter(x -> wewenang.terlihat(x.satker(), p)).orElseThrow(() -> TidakDitemukan.untuk("Usulan", id));
        if (!List.of(boleh).contains(u.keadaan())) {
            throw new IsianKeliru("Usulan ini sudah " + u.keadaan().sebutan().toLowerCase() + "; muat ulang halamannya.");
        }
        return u;
    }

    private void terjadi(Usulan u, String kejadian, String oleh, String catatan) {
        String isi = BacaIsian.teks(catatan);
        long nomor = mapper.terjadi(u.id(), kejadian, oleh, OffsetDateTime.now(jam), isi);
        kabar.diputuskan(u, nomor, kejadian, oleh, isi);
    }
}
