package id.laju.bimtek;

import id.laju.peserta.PesertaLayanan;
import id.laju.permohonan.Permohonan;
import id.laju.umum.Rupiah;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Around the list of participants of a training order (TRN-004). */
@Component
class PesertaBimtek implements PesertaLayanan {

    private final BimtekService bimtek;
    private final KelasService kelas;
    private final HargaBimtek harga;
    private final BimtekMapper mapper;

    PesertaBimtek(BimtekService bimtek, KelasService kelas, HargaBimtek harga, BimtekMapper mapper) {
        this.bimtek = bimtek;
        this.kelas = kelas;
        this.harga = harga;
        this.mapper = mapper;
    }

    @Override
    public Set<String> layanan() {
        return Set.of(LayananBimtek.KODE);
    }

    /** The people of a draft take no place before it is sent. */
    @Override
    public void kunci(Permohonan p) {
        Optional.ofNullable(p.draf() ? null : bimtek.ambil(p).kelasId()).ifPresent(kelas::kunci);
    }

    /** What the class holds, less who is registered by others. */
    @Override
    public int paling(Permohonan p) {
        return bimtek.kelas(bimtek.ambil(p)).map(k -> k.kuotaMaksimal() - (int) mapper.peserta(k.id()).stream().filter(x -> x.permohonanId() != p.id()).count())
            .map(sisa -> Math.max(0, sisa)).orElse(IsianKelas.KUOTA_TERBESAR);
    }

    @Override
    public Map<String, String> ringkasan(Permohonan p) {
        Bimtek b = bimtek.ambil(p);
        Map<String, String> hasil = new LinkedHashMap<>();
        bimtek.kursus(b).ifPresent(k -> hasil.put("bimtek.pelatihan", k.judul()));
        bimtek.kelas(b).ifPresent(k -> hasil.put("bimtek.tempatTanggal", k.tempat() + ", " + k.tanggal(LocaleContextHolder.getLocale())));
        bimtek.kelas(b).ifPresent(k -> hasil.put("bimtek.kelas", "bimtek.bentuk." + k.bentuk()));
        Optional.ofNullable(b.kelasId() == null ? b.usul(LocaleContextHolder.getLocale()) : null).ifPresent(u -> hasil.put("bimtek.usulan", u));
        bimtek.kursus(b).ifPresent(k -> hasil.put("bimtek.kategori", "bimtek.kategori." + k.kategori()));
        harga.perOrang(b).ifPresent(h -> hasil.put("bimtek.biayaOrang", Rupiah.tulis(h)));
        bimtek.kunciSebutanKelas(b).ifPresent(s -> hasil.put("bimtek.statusKelas", s));
        Optional.ofNullable(b.jumlah()).ifPresent(j -> hasil.put("bimtek.jumlah", j.toString()));
        return hasil;
    }

    @Override
    public String lanjut(Permohonan p) {
        return "/portal/bimtek/order/" + p.id();
    }

    @Override
    public Optional<String> kirim(Permohonan p) {
        return Optional.of("/portal/bimtek/order/" + p.id() + "/kirim");
    }

    @Override
    public Set<String> saatDiperiksa() {
        return Set.of("periksaPeserta");
    }
}
