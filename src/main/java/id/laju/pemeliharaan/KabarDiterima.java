package id.laju.pemeliharaan;

import id.laju.permohonan.KataAlasan;
import id.laju.permohonan.OrderDibatalkan;
import id.laju.permohonan.PermohonanBerakhir;
import id.laju.permohonan.PermohonanDiajukan;
import id.laju.pemeliharaan.CatatanPemeliharaan.Jenis;
import id.laju.sertifikasi.PenilaianDiputuskan;
import id.laju.sertifikat.SertifikatBerubah;
import id.laju.sertifikat.SertifikatDicatat;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms tell of, and what a period of a certificate makes of it; in their transaction. */
@Service
public class KabarDiterima {

    private final PemeliharaanMapper mapper;
    private final PemeliharaanService pemeliharaan;
    private final PutusanPemeliharaanService putusan;
    private final PemeliharaanSurat surat;
    private final PemeliharaanProses proses;
    private final Clock jam;

    KabarDiterima(PemeliharaanMapper mapper, PemeliharaanService pemeliharaan, PutusanPemeliharaanService putusan, PemeliharaanSurat surat, PemeliharaanProses proses, Clock jam) {
        this.mapper = mapper;
        this.pemeliharaan = pemeliharaan;
        this.putusan = putusan;
        this.surat = surat;
        this.proses = proses;
        this.jam = jam;
    }

    @EventListener
    @Transactional
    public void diajukan(PermohonanDiajukan k) {
        mapper.untukPermohonan(k.permohonanId()).or(() -> mapper.menurutNomor(k.permohonanId())).flatMap(this::kunci).filter(p -> p.diajukan() == null).ifPresent(p -> {
            mapper.kaitkan(p.id(), k.permohonanId());
            mapper.ajukan(p.id(), jam.instant());
            pemeliharaan.catat(p.id(), Jenis.DIAJUKAN, null, null, null, "pengguna:" + k.pembuat());
            proses.dijawab(p, "ajukan");
        });
    }

    @EventListener
    @Transactional
    public void permohonanBerakhir(PermohonanBerakhir k) {
        gagal(k.permohonanId(), k.alasan());
    }

    @EventListener
    @Transactional
    public void orderDibatalkan(OrderDibatalkan k) {
        gagal(k.permohonanId(), k.alasan());
    }

    private void gagal(long permohonanId, String alasan) {
        mapper.untukPermohonan(permohonanId).flatMap(this::kunci).filter(p -> p.diajukan() != null && !pemeliharaan.diputuskan(p)).ifPresent(p -> {
            putusan.ulangi(p, alasan == null ? KataAlasan.PERMOHONAN_BERAKHIR : KataAlasan.PERMOHONAN_BERAKHIR_KARENA + alasan, "sistem");
            proses.selesai(p, "ulangi");
        });
    }

    /** The decision about a surveillance; that of a renewal is followed by the new certificate. Nothing for requests that no period waits for, nothing when it comes a second time. */
    @EventListener
    @Transactional
    public void diputuskan(PenilaianDiputuskan k) {
        mapper.untukPermohonan(k.permohonanId()).flatMap(this::kunci).filter(p -> p.diajukan() != null && !pemeliharaan.diputuskan(p) && !(p.ulang() && k.dipertahankan())).ifPresent(p -> {
            putusan.diputuskan(p, k.dipertahankan(), k.alasan(), k.dasar(), k.oleh());
            proses.selesai(p, k.dipertahankan() ? "dipertahankan" : "tidakDipertahankan");
        });
    }

    private Optional<Pemeliharaan> kunci(Pemeliharaan p) {
        proses.kunci(p);
        return mapper.kunci(p.id()).filter(Pemeliharaan::berjalan);
    }

    @EventListener
    @Transactional
    public void berubah(SertifikatBerubah b) {
        if (!b.ke().hidup()) {
            pemeliharaan.berakhir(b.sertifikatId());
        }
        surat.berubah(b);
    }

    @EventListener
    @Transactional
    public void dicatat(SertifikatDicatat d) {
        if (d.masaBerubah()) {
            pemeliharaan.dikoreksi(d.sertifikatId());
        } else {
            pemeliharaan.mulai(d.sertifikatId());
        }
    }
}
