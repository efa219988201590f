package id.laju.tagihan;

import id.laju.kalender.KalenderKerja;
import id.laju.massal.BarisMassal;
import id.laju.massal.BarisMassal.Potong;
import id.laju.massal.BarisMassal.Sel;
import id.laju.massal.BidangMassal;
import id.laju.massal.JenisMassal;
import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasTerbuka;
import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Many payments confirmed at once, pasted from SIMPONI's list (SLA-021, BIL-016); a refusal goes through the form. */
@Component
class PeriksaPembayaranMassal implements JenisMassal {

    private final TagihanMassalMapper mapper;
    private final KalenderKerja kalender;
    private final Clock jam;

    PeriksaPembayaranMassal(TagihanMassalMapper mapper, KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.kalender = kalender;
        this.jam = jam;
    }

    @Override
    public String tugas() {
        return "periksaPembayaran";
    }

    @Override
    public int urut() {
        return 30;
    }

    @Override
    public String judul() {
        return "Konfirmasi pembayaran";
    }

    @Override
    public String petunjuk() {
        return "Ketik NTPN dan waktu bayar, atau tempel kolomnya dari lembar sebar; bila kolom pertamanya kode billing, barisnya dicocokkan. Bukti yang ditolak dikerjakan lewat tugasnya sendiri.";
    }

    @Override
    public List<String> peran() {
        return List.of("bendahara");
    }

    @Override
    public List<String> kolom() {
        return List.of("Kode billing", "Ditagih", "Bukti pelanggan");
    }

    @Override
    public List<BarisMassal> baris(List<TugasTerbuka> tugas, Pelaku pelaku) {
        List<Long> ids = tugas.stream().map(t -> t.id(TagihanProses.TAGIHAN_ID)).toList();
        Map<Long, Tagihan> tagihan = mapper.tagihan(ids).stream().collect(Collectors.toMap(Tagihan::id, Function.identity()));
        Map<Long, List<BuktiBayar>> bukti = mapper.bukti(ids).stream().collect(Collectors.groupingBy(BuktiBayar::tagihanId));
        return tugas.stream().map(t -> baris(t, tagihan.get(t.id(TagihanProses.TAGIHAN_ID)), bukti.getOrDefault(t.id(TagihanProses.TAGIHAN_ID), List.of()))).toList();
    }

    private BarisMassal baris(TugasTerbuka tugas, Tagihan t, List<BuktiBayar> bukti) {
        ZoneId zona = kalender.zona(t.satker());
        Map<String, Object> tetap = new HashMap<>(Map.of("keputusan", "terima", "kodeBilling", t.kode(), "terbaca", false));
        tetap.put("buktiDilihat", bukti.isEmpty() ? null : bukti.get(0).id());
        String lewat = t.kedaluwarsaPada(jam.instant()) ? "Kode ini sudah kedaluwarsa; terima hanya bila dibayar sebelum " + Tanggal.batas(t.kedaluwarsa(), zona) + "." : null;
        List<Sel> sel = List.of(Sel.dari(t.kode(), "sampai " + Tanggal.batasPendek(t.kedaluwarsa(), zona)), Sel.uang(Rupiah.tulis(t.total()), null), bukti(bukti, zona));
        return BarisMassal.dari(tugas, t.praOrder(), t.wajibBayar(), sel, tetap).isian(bidang(t)).tanpaCentang().lihatDulu(lewat)
            .bertanda(Map.of("kode", t.kode(), "praOrder", t.praOrder()));
    }

    private static Sel bukti(List<BuktiBayar> semua, ZoneId zona) {
        List<Potong> baris = new ArrayList<>();
        for (BuktiBayar b : semua) {
            baris.add(new Potong(Tanggal.pendekDenganJam(b.diunggah(), zona), "/api/tagihan/bukti/" + b.id(), null));
            baris.add(new Potong(b.menunggu() ? b.catatan() == null ? "" : b.catatan() : b.keadaan(), null, "redup"));
        }
        return baris.isEmpty() ? Sel.dari("belum ada") : new Sel(baris);
    }

    private static List<BidangMassal> bidang(Tagihan t) {
        return List.of(BidangMassal.teks("ntpn", "NTPN", null).harus(), BidangMassal.jenis("waktu", "dibayarPada", "Dibayar pada", null).harus(),
            BidangMassal.jenis("angka", "jumlah", "Jumlah", t.total().toBigInteger().toString()).harus());
    }
}
