package id.laju.sertifikat;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.permohonan.OrderDibatalkan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decided certificate on its way into the register: signed with its annex, checked, sent back, or given up with its order. */
@Service
class TerbitService {

    private final TerbitMapper mapper;
    private final PermohonanService permohonan;
    private final SertifikatService sertifikat;
    private final GugurSertifikat gugur;
    private final IndukSertifikat induk;
    private final DokumenService dokumen;
    private final SertifikatProses proses;

    TerbitService(TerbitMapper mapper, PermohonanService permohonan, SertifikatService sertifikat, GugurSertifikat gugur, IndukSertifikat induk, DokumenService dokumen, SertifikatProses proses) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.sertifikat = sertifikat;
        this.gugur = gugur;
        this.induk = induk;
        this.dokumen = dokumen;
        this.proses = proses;
    }

    Sertifikat ambil(long id) {
        return mapper.ambil(id).orElseThrow();
    }

    /** Why it was sent back the last time; null when it was not. */
    String catatan(long id) {
        return mapper.catatan(id);
    }

    /** Released certificates of a customer, newest first. */
    List<Sertifikat> milikPelanggan(long pelangganId) {
        return mapper.pelanggan(pelangganId);
    }

    List<UUID> dokumen(long id) {
        Sertifikat s = ambil(id);
        return List.of(s.dokumenId(), s.lampiranId());
    }

    /** @param keputusan ditandatangani or kembalikan @throws IsianKeliru on keputusan, catatan, sandi */
    @Transactional
    void putuskanTanda(long id, String keputusan, String catatan, String oleh) {
        Sertifikat s = mapper.kunci(id).orElseThrow();
        boolean kembali = "kembalikan".equals(keputusan);
        new PeriksaIsian().putusan(kembali || "ditandatangani".equals(keputusan), kembali, catatan).tolakJika(!oleh.equals(s.penanda()), "keputusan", "Sertifikat ini disiapkan untuk ditandatangani oleh orang lain.").selesai();
        lanjut(!kembali, s);
        if (kembali) {
            pastikan(mapper.catat(id, catatan.strip()));
        } else if (dokumen(id).stream().anyMatch(d -> dokumen.ambil(d).status() != StatusDokumen.DITANDATANGANI)) {
            throw IsianKeliru.pada("sandi", "Sertifikat dan lampirannya belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    /** @param keputusan rilis or kembali @throws IsianKeliru on keputusan, catatan */
    @Transactional
    void periksa(long id, String keputusan, String catatan) {
        boolean kembali = "kembali".equals(keputusan);
        new PeriksaIsian().putusan(kembali || "rilis".equals(keputusan), kembali, catatan).selesai();
        lanjut(!kembali, ambil(id));
        if (kembali) {
            pastikan(mapper.catat(id, catatan.strip()));
        }
    }

    /** Refused where what it adds brands to ended, rests or changed since it was prepared. */
    private void lanjut(boolean diminta, Sertifikat s) {
        String halangan = diminta ? induk.halangan(s) : null;
        new PeriksaIsian().tolakJika(halangan != null, "keputusan", halangan).selesai();
    }

    /** Taken from whoever cannot sign it now; it is prepared anew for the signatory who is active then. */
    @Transactional
    void tarik(String kode, long id) {
        Sertifikat s = sertifikat.ambil(kode, id);
        String kasus = s.lama() ? null : permohonan.ambil(s.permohonanId()).kasus();
        if (kasus != null) {
            proses.kunci(kasus);
        }
        if (kasus == null || !proses.penandaBerhalangan(kasus, id)) {
            throw new IsianKeliru("Sertifikat ini tidak menunggu tanda tangan sekarang. Muat ulang halaman.");
        }
    }

    /** The order was given up before its certificate was released. */
    @EventListener
    @Transactional
    void orderDibatalkan(OrderDibatalkan batal) {
        mapper.milik(batal.permohonanId()).forEach(s -> gugur.gugurkan(s, batal.alasan()));
    }

    /** @param baris that were changed */
    static void pastikan(int baris) {
        if (baris != 1) {
            throw new IsianKeliru("Sertifikat ini sudah berubah. Muat ulang halaman untuk melihat keadaan terakhir.");
        }
    }
}
