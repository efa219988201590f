package id.laju.konsultansi;

import id.laju.permohonan.IsiLayanan;
import id.laju.permohonan.Kekurangan;
import id.laju.permohonan.Permohonan;
import id.laju.umum.BersihHtml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Consulting as a request; offered where the satker has a price for it. */
@Component
class LayananKonsultansi implements IsiLayanan {

    private final KonsultansiService konsultansi;
    private final MessageSource pesan;

    LayananKonsultansi(KonsultansiService konsultansi, MessageSource pesan) {
        this.konsultansi = konsultansi;
        this.pesan = pesan;
    }

    @Override
    public Set<String> layanan() {
        return Set.of(KonsultansiService.LAYANAN);
    }

    @Override
    public boolean tersedia(String satker, String layanan) {
        return !konsultansi.daftar(satker).isEmpty();
    }

    @Override
    public List<Kekurangan> kurang(Permohonan p) {
        Konsultansi k = konsultansi.ambil(p.id());
        List<Kekurangan> hasil = new ArrayList<>();
        if (k.kategori() == null) {
            hasil.add(new Kekurangan("#kategori", "Pilih kategori: Konsultansi atau Pendampingan Industri."));
        }
        if (BersihHtml.kosong(k.kebutuhan())) {
            hasil.add(new Kekurangan("#kebutuhan", "Tulis layanan yang ingin dilakukan."));
        }
        return hasil;
    }

    @Override
    public Map<String, String> bidang(Permohonan p) {
        Map<String, String> hasil = new LinkedHashMap<>();
        hasil.put("umum", "Umum");
        hasil.put("kategori", "Kategori");
        hasil.put("kebutuhan", "Layanan yang ingin dilakukan");
        hasil.put("namaCetak", "Nama perusahaan");
        hasil.put("alamatCetak", "Alamat lengkap perusahaan");
        hasil.put("kontakNama", "Contact person");
        hasil.put("dataDukung", "Data dukung");
        return hasil;
    }

    @Override
    public String halaman(Permohonan p) {
        return "/portal/konsultansi/" + p.id() + (p.bisaDiubah() ? "/data" : "");
    }

    /** "Pendampingan Industri: Penerapan SNI ISO 9001". */
    @Override
    public String uraian(Permohonan p, Locale bahasa) {
        Konsultansi k = konsultansi.ambil(p.id());
        return k.kategori() == null ? "" : pesan.getMessage("konsultansi.kategori." + k.kategori(), null, bahasa) + (k.ringkas().isEmpty() ? "" : ": " + k.ringkas());
    }
}
