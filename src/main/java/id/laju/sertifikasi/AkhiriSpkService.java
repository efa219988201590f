package id.laju.sertifikasi;

import id.laju.penawaran.PenawaranDiganti;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.KataAlasan;
import id.laju.permohonan.OrderDibatalkan;
import id.laju.permohonan.PermohonanBerakhir;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What ends an agreement from outside: time, the request, the order, another quotation. */
@Service
class AkhiriSpkService {

    private final SpkMapper mapper;
    private final SpkService spk;
    private final PermohonanService permohonan;
    private final Penomoran penomoran;

    AkhiriSpkService(SpkMapper mapper, SpkService spk, PermohonanService permohonan, Penomoran penomoran) {
        this.mapper = mapper;
        this.spk = spk;
        this.permohonan = permohonan;
        this.penomoran = penomoran;
    }

    /** The customer let the time pass: the request ends. Repeatable. */
    @Transactional
    void tutup(long permohonanId) {
        permohonan.batal(permohonanId, KataAlasan.SPK_LEWAT, "sistem");
    }

    /** The request ended, whoever ended it. */
    @EventListener
    @Transactional
    void permohonanBerakhir(PermohonanBerakhir kabar) {
        akhiriSemua(kabar.permohonanId(), kabar.alasan());
    }

    /** So did the paid order. */
    @EventListener
    @Transactional
    void orderDibatalkan(OrderDibatalkan kabar) {
        akhiriSemua(kabar.permohonanId(), kabar.alasan());
    }

    /** Nobody signs a text with the old costs and days any more; what was agreed besides goes over to the next version, which is made from the next quotation. */
    @EventListener
    @Transactional
    void penawaranDiganti(PenawaranDiganti kabar) {
        spk.cariBerjalan(kabar.permohonanId()).map(s -> mapper.kunci(s.id())).ifPresent(s -> {
            mapper.perbaiki(s.id(), s.ketentuan());
            spk.akhiri(s, KeadaanSpk.DIGANTI, "Penawarannya diganti: " + kabar.alasan());
        });
    }

    private void akhiriSemua(long permohonanId, String alasan) {
        List<Spk> semua = spk.semua(permohonanId);
        semua.stream().filter(s -> s.diakhiri() == null).forEach(s -> spk.akhiri(s, KeadaanSpk.BATAL, alasan));
        String kode = permohonan.ambil(permohonanId).satker();
        for (int ke = 1; ke <= semua.size() + 1; ke++) {
            batalkanNomor(kode, "spk:" + permohonanId + ":" + ke, semua, alasan);
        }
    }

    /** Of a version that lived until now, or of none: its text could not be made. */
    private void batalkanNomor(String kode, String subjek, List<Spk> semua, String alasan) {
        penomoran.cari(kode, JenisNomor.SPK_SERTIFIKASI, subjek)
            .filter(n -> semua.stream().noneMatch(s -> s.nomor().equals(n.nomor())) || semua.stream().anyMatch(s -> s.nomor().equals(n.nomor()) && s.diakhiri() == null))
            .ifPresent(n -> penomoran.batal(kode, JenisNomor.SPK_SERTIFIKASI, subjek, alasan));
    }
}
