package id.laju.person;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates and cards of an order on their way into the register, signed with one passphrase, checked, released; and out of it (PRS-004). */
@Service
class TerbitPersonService {

    private final SertifikatPersonMapper mapper;
    private final PenggantianPersonMapper penggantian;
    private final SkemaPersonService skema;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final PersonProses proses;
    private final ApplicationEventPublisher siar;
    private final Clock jam;

    TerbitPersonService(SertifikatPersonMapper mapper, PenggantianPersonMapper penggantian, SkemaPersonService skema, Penomoran penomoran, DokumenService dokumen,
            PersonProses proses, ApplicationEventPublisher siar, Clock jam) {
        this.mapper = mapper;
        this.penggantian = penggantian;
        this.skema = skema;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.proses = proses;
        this.siar = siar;
        this.jam = jam;
    }

    List<SertifikatPerson> milik(long permohonanId) {
        return mapper.milik(permohonanId);
    }

    /** One of this request that may still be replaced or renewed. @throws TidakDitemukan when there is none */
    SertifikatPerson terbuka(long permohonanId, long sertifikatId) {
        return mapper.milik(permohonanId).stream().filter(x -> x.id() == sertifikatId && x.terbuka()).findFirst().orElseThrow(() -> new TidakDitemukan("Sertifikat ini tidak ada."));
    }

    private Optional<SertifikatPerson> diganti(SertifikatPerson x) {
        return Optional.ofNullable(x.menggantikanId()).flatMap(mapper::cari);
    }

    List<UUID> dokumen(long permohonanId) {
        return mapper.milik(permohonanId).stream().filter(SertifikatPerson::disiapkan).flatMap(x -> Stream.of(x.dokumenId(), x.kartuId())).toList();
    }

    /** @param keputusan ditandatangani or kembalikan @throws IsianKeliru on keputusan, catatan, sandi */
    @Transactional
    void putuskanTanda(long permohonanId, String keputusan, String catatan, String oleh) {
        boolean kembali = "kembalikan".equals(keputusan);
        new PeriksaIsian().putusan(kembali || "ditandatangani".equals(keputusan), kembali, catatan)
            .tolakJika(mapper.milik(permohonanId).stream().anyMatch(x -> x.disiapkan() && !oleh.equals(x.penanda())), "keputusan", "Sertifikat ini disiapkan untuk ditandatangani oleh orang lain.").selesai();
        if (kembali) {
            mapper.catat(permohonanId, catatan.strip());
        } else if (dokumen(permohonanId).stream().anyMatch(d -> dokumen.ambil(d).status() != StatusDokumen.DITANDATANGANI)) {
            throw IsianKeliru.pada("sandi", "Sertifikat dan kartu belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    /** @param keputusan rilis or kembali @throws IsianKeliru on keputusan, catatan */
    @Transactional
    void periksa(long permohonanId, String keputusan, String catatan) {
        boolean kembali = "kembali".equals(keputusan);
        new PeriksaIsian().putusan(kembali || "rilis".equals(keputusan), kembali, catatan).selesai();
        if (kembali) {
            mapper.catat(permohonanId, catatan.strip());
        }
    }

    /** Public from now on; one in the place of a suspended one is suspended as that was. Repeatable. */
    @Transactional
    void rilis(long permohonanId) {
        mapper.milik(permohonanId).stream().filter(SertifikatPerson::disiapkan).forEach(x -> {
            Optional.ofNullable(x.menggantikanId()).ifPresent(mapper::kunci);
            dokumen.terbitkan(x.dokumenId());
            dokumen.terbitkan(x.kartuId());
            pastikan(mapper.rilis(x.id(), jam.instant()));
            diganti(x).ifPresent(lama -> gantikan(lama, x));
        });
    }

    /** Whoever holds the old papers learns from their QR code which ones hold instead. */
    private void gantikan(SertifikatPerson lama, SertifikatPerson baru) {
        mapper.tetapBeku(baru.id());
        pastikan(mapper.gantikan(lama.id()));
        siar.publishEvent(new SertifikatPersonBerakhir(lama.id()));
        dokumen.gantikan(lama.dokumenId(), baru.dokumenId(), "Sertifikat pengganti " + baru.nomor());
        dokumen.gantikan(lama.kartuId(), baru.kartuId(), "Kartu pengganti " + baru.nomor());
    }

    /** For ever; a replacement that is being made for it ends with it. @throws IsianKeliru on alasan; for a certificate that holds no longer */
    @Transactional
    void cabut(long id, String alasan, String oleh) {
        new PeriksaIsian().wajib("alasan", alasan, "Isi alasan pencabutan; daftar publik menyebut sertifikatnya dicabut.").panjang("alasan", alasan, 500, "Alasan").selesai();
        penggantian.berjalan(id).forEach(g -> proses.kunci(g.kasus()));
        SertifikatPerson x = mapper.kunci(id).orElseThrow();
        pastikan(mapper.cabut(id, skema.hariIni(x.satker()), alasan.strip(), oleh));
        siar.publishEvent(new SertifikatPersonBerakhir(id));
        siar.publishEvent(new SertifikatPersonDicabut(x.permohonanId(), x.nomor(), alasan.strip()));
        penggantian.berjalan(id).forEach(proses::penggantianDihentikan);
    }

    /** The certificate that it was to replace was withdrawn or has expired: what was prepared goes out no more. Repeatable. */
    @Transactional
    void hentikan(PenggantianPerson g) {
        SertifikatPerson lama = mapper.cari(g.sertifikatId()).orElseThrow();
        String alasan = Optional.ofNullable(lama.dicabutAlasan()).orElse("Masa berlaku sertifikat yang digantikan sudah habis");
        mapper.milik(g.permohonanId()).stream().filter(x -> x.disiapkan() && Long.valueOf(lama.id()).equals(x.menggantikanId())).forEach(x -> buang(x, "Sertifikat " + lama.nomor() + " yang digantikannya tidak berlaku lagi"));
        penggantian.hentikan(g.id(), jam.instant(), alasan);
    }

    private void buang(SertifikatPerson x, String alasan) {
        pastikan(mapper.batalkan(x.id()));
        if (x.nomor() != null) {
            dokumen.batalkan(x.dokumenId(), alasan);
            dokumen.batalkan(x.kartuId(), alasan);
            penomoran.batal(x.satker(), JenisNomor.SERTIFIKAT_PERSON, subjek(x), alasan);
        }
    }

    /** Of its number. */
    static String subjek(SertifikatPerson x) {
        return "sertifikat-person:" + x.id();
    }

    /** Taken from whoever cannot sign now; prepared anew for the signatory who is active then. */
    @Transactional
    void tarik(Permohonan p) {
        List<String> kasus = Stream.concat(Stream.of(p.kasus()), penggantian.milik(p.id()).stream().filter(g -> g.selesai() == null).map(PenggantianPerson::kasus)).toList();
        kasus.forEach(proses::kunci);
        if (kasus.stream().noneMatch(k -> proses.penandaBerhalangan(k, p.id()))) {
            throw new IsianKeliru("Sertifikat order ini tidak menunggu tanda tangan sekarang. Muat ulang halaman.");
        }
    }

    static void pastikan(int baris) {
        if (baris != 1) {
            throw new IsianKeliru("Sertifikat ini sudah berubah. Muat ulang halaman untuk melihat keadaan terakhir.");
        }
    }
}
