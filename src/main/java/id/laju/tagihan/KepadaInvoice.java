package id.laju.tagihan;

import id.laju.kalender.KalenderKerja;
import id.laju.mesin.KasusService;
import id.laju.pelanggan.PelangganService;
import id.laju.permohonan.Permohonan;
import id.laju.umum.Tanggal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Whom an invoice is for and how the order stands (BIL-019), for its pages. */
@Component
class KepadaInvoice {

    private final PelangganService pelanggan;
    private final KasusService kasus;
    private final KalenderKerja kalender;

    KepadaInvoice(PelangganService pelanggan, KasusService kasus, KalenderKerja kalender) {
        this.pelanggan = pelanggan;
        this.kasus = kasus;
        this.kalender = kalender;
    }

    void isi(Model model, Permohonan p) {
        model.addAttribute("alamat", pelanggan.alamatLengkap(pelanggan.ambil(p.pelangganId()))).addAttribute("statusOrder", kasus.ambil(p.kasus()).status());
        model.addAttribute("dipesan", p.dipesan() == null ? null : Tanggal.denganJam(p.dipesan(), kalender.zona(p.satker())));
    }
}
