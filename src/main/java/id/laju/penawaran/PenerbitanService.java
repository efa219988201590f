package id.laju.penawaran;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.SuratPenawaran;
import id.laju.mesin.KasusService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the numbered letter of an approved quotation (QUO-001, QUO-003, QUO-006). */
@Service
class PenerbitanService {

    static final int MASA_BERLAKU_HARI = 14;

    private final PenawaranMapper mapper;
    private final PermohonanService permohonan;
    private final SusunSurat surat;
    private final DokumenService dokumen;
    private final Penomoran penomoran;
    private final SatkerService balai;
    private final KasusService kasus;
    private final Clock jam;

    PenerbitanService(PenawaranMapper mapper, PermohonanService permohonan, SusunSurat surat, DokumenService dokumen, Penomoran penomoran,
            SatkerService balai, KasusService kasus, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.surat = surat;
        this.dokumen = dokumen;
        this.penomoran = penomoran;
        this.balai = balai;
        this.kasus = kasus;
        this.jam = jam;
    }

    /**
     * Repeatable: an issued one is left alone, a retry reads the same number. Whoever cancels meanwhile waits, and then cancels the
     * letter with its number.
     *
     * @return id of the quotation
     */
    @Transactional
    public long terbitkan(long permohonanId) {
        kasus.kunci(permohonan.ambil(permohonanId).kasus());
        Penawaran p = mapper.terakhir(permohonanId).orElseThrow();
        return switch (p.status()) {
            case DISETUJUI -> buatSurat(p);
            case TERBIT, SETUJU -> p.id();
            default -> throw new IllegalStateException("Quotation " + p.id() + " is " + p.status() + " and cannot be issued");
        };
    }

    private long buatSurat(Penawaran p) {
        Satker satker = balai.ambil(p.satker());
        LocalDate hari = LocalDate.ofInstant(jam.instant(), satker.zonaWaktu());
        LocalDate sampai = hari.plusDays(balai.pengaturan(p.satker(), "penawaran.masa-berlaku-hari", MASA_BERLAKU_HARI));
        SuratPenawaran isi = surat.dari(p, satker, hari, sampai);
        String nomor = penomoran.ambil(p.satker(), JenisNomor.PENAWARAN, "penawaran:" + p.id());
        Dokumen d = dokumen.buat(p.satker(), nomor, p.kasus(), isi);
        dokumen.terbitkan(d.id());
        mapper.terbitkan(p.id(), nomor, d.id(), akhirHari(sampai, satker), jam.instant());
        return p.id();
    }

    private static Instant akhirHari(LocalDate sampai, Satker satker) {
        return sampai.atTime(LocalTime.of(23, 59, 59)).atZone(satker.zonaWaktu()).toInstant();
    }
}
