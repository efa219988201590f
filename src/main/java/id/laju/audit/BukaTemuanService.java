package id.laju.audit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Findings that were given up while the order was evaluated are mended after all: a decision that was postponed for them could never be to grant. */
@Service
public class BukaTemuanService {

    private final TemuanService temuan;

    BukaTemuanService(TemuanService temuan) {
        this.temuan = temuan;
    }

    private List<Temuan> ditinggalkan(long permohonanId) {
        return temuan.milik(permohonanId).stream().filter(t -> t.keadaan() == KeadaanTemuan.TIDAK_DIPERBAIKI).toList();
    }

    /** As people read them; empty when every finding was closed. */
    public List<String> tidakDiperbaiki(long permohonanId) {
        return ditinggalkan(permohonanId).stream().map(t -> "Nomor " + t.nomor() + " (" + t.kategori().label() + "): " + t.uraian()).toList();
    }

    /** They wait for their corrective action again. @param hari last day for it */
    @Transactional
    public void buka(long permohonanId, LocalDate hari, String alasan, String oleh) {
        ditinggalkan(permohonanId).forEach(t -> {
            temuan.kunci(t.id());
            temuan.keadaan(t.id(), KeadaanTemuan.TERBUKA);
            temuan.perpanjang(t, hari, alasan, oleh);
        });
    }
}
