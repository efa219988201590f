package id.laju.tagihan;

import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Proposes what becomes of a payment: by its cause, and by the bill that agrees with it best (rules.md, section 2). */
@Component
class Pengusul {

    private static final String KEMBAR = "Beberapa tagihan sama cocoknya. Cari penyetornya di SIMPONI, lalu pilih tagihannya.";

    private final TagihanMapper tagihan;
    private final PembayaranMapper pembayaran;
    private final TagihanProses proses;
    private final TagihanService zona;

    Pengusul(TagihanMapper tagihan, PembayaranMapper pembayaran, TagihanProses proses, TagihanService zona) {
        this.tagihan = tagihan;
        this.pembayaran = pembayaran;
        this.proses = proses;
        this.zona = zona;
    }

    /** @param calon the likeliest first */
    Usulan usul(Pembayaran p, List<Calon> calon) {
        Optional<Tagihan> berkode = tagihan.denganKode(p.satker(), p.kodeBilling());
        Optional<Tagihan> lunas = berkode.flatMap(t -> zona.yangLunas(t.permohonanId()));
        if (lunas.isPresent()) {
            return Usulan.diMuka(sudahLunas(lunas.get()));
        } else if (berkode.filter(t -> t.status() == StatusTagihan.CANCELLED && !proses.menungguLunas(t.kasus())).isPresent()) {
            return Usulan.kembalikan("Tagihan permohonan " + berkode.get().praOrder() + " (" + berkode.get().wajibBayar() + ") sudah batal: " + berkode.get().alasanBatal() + ".");
        }
        List<Calon> cocok = calon.stream().filter(c -> sasaran(c, berkode)).toList();
        return cocok.isEmpty() ? tanpa(berkode) : kembar(cocok) ? Usulan.tidakAda(KEMBAR) : untuk(p, cocok.get(0));
    }

    /** The two best agree equally well, and a wrong guess would settle somebody else's bill. */
    private static boolean kembar(List<Calon> cocok) {
        return cocok.size() > 1 && cocok.get(0).cocok().nilai() == cocok.get(1).cocok().nilai() && cocok.get(0).tagihan().permohonanId() != cocok.get(1).tagihan().permohonanId();
    }

    private boolean sasaran(Calon c, Optional<Tagihan> berkode) {
        boolean milikKodenya = berkode.isPresent() ? berkode.get().permohonanId() == c.tagihan().permohonanId() : c.cocok().meyakinkan();
        return milikKodenya && proses.menungguLunas(c.tagihan().kasus());
    }

    private Usulan untuk(Pembayaran p, Calon c) {
        Tagihan t = c.tagihan();
        String sebab = p.sebab().kalimat() + "; " + c.cocok().teks() + ".";
        if (p.jumlah().compareTo(t.total()) < 0) {
            return Usulan.diMuka(sebab + " Kurang " + Rupiah.tulis(t.total().subtract(p.jumlah())) + " dari tagihan " + t.kode() + " (" + t.wajibBayar() + "), sehingga belum melunasinya.");
        }
        return Usulan.lunasi(t, p.jumlah().compareTo(t.total()) > 0, sebab);
    }

    private String sudahLunas(Tagihan t) {
        String dengan = pembayaran.untuk(t.id()).map(b -> " dengan NTPN " + b.ntpn() + ", " + Tanggal.denganJam(b.dibayarPada(), zona.zona(t))).orElse("");
        return "Permohonan " + t.praOrder() + " (" + t.wajibBayar() + ") sudah lunas" + dengan + "; pembayaran ini berlebih seluruhnya.";
    }

    private static Usulan tanpa(Optional<Tagihan> berkode) {
        return berkode.map(t -> Usulan.diMuka("Permohonan " + t.praOrder() + " (" + t.wajibBayar() + ") tidak lagi menunggu pembayaran."))
            .orElseGet(() -> Usulan.tidakAda("Tidak ada tagihan terbuka yang kode, jumlah, dan namanya cukup cocok. Cari penyetornya di SIMPONI, lalu pilih tagihannya."));
    }
}
