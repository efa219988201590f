package id.laju.kelas;

import id.laju.bimtek.PesertaKelas;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether the form of the numbers may be taken as it is. */
@Component
class PeriksaSertifikatKelas {

    private final BukuKelas buku;
    private final PenandaPelatihanService penanda;
    private final SertifikatPelatihanMapper mapper;

    PeriksaSertifikatKelas(BukuKelas buku, PenandaPelatihanService penanda, SertifikatPelatihanMapper mapper) {
        this.buku = buku;
        this.penanda = penanda;
        this.mapper = mapper;
    }

    /** @throws IsianKeliru on cara, tanggal, penanda, baris[n].nomor, baris[n].nama */
    void periksa(Pelaksanaan p, IsianSertifikatPelatihan i) {
        PeriksaIsian periksa = new PeriksaIsian();
        if (!i.terbit().isEmpty()) {
            periksa.tolakJika(!i.tte() && !"unggah".equals(i.cara()), "cara", "Pilih cara tanda tangan.").tolakJika(!hariBaik(p, i.tanggal()), "tanggal", "Tanggal sertifikat antara hari pertama kelas dan hari ini.");
        }
        periksa.tolakJika(i.tte() && penanda.aktif(p.satker()).isEmpty(), "penanda", PenandaPelatihanService.BELUM_ADA);
        baris(p, i, periksa);
        periksa.selesai();
    }

    private boolean hariBaik(Pelaksanaan p, LocalDate tanggal) {
        return tanggal != null && !tanggal.isAfter(buku.hariIni(p.kelasId())) && !tanggal.isBefore(buku.kelas(p.kelasId()).mulai());
    }

    private void baris(Pelaksanaan p, IsianSertifikatPelatihan i, PeriksaIsian periksa) {
        Set<Long> lunas = buku.pesertaLunas(p.kelasId()).stream().map(PesertaKelas::pesertaId).collect(Collectors.toSet());
        Set<String> nomor = new HashSet<>();
        List<IsianSertifikatPelatihan.Baris> semua = i.terbit();
        semua.forEach(b -> {
            String letak = "baris[" + i.baris().indexOf(b) + "].";
            periksa.tolakJika(!lunas.contains(b.pesertaId()), letak + "nama", "Orang ini bukan peserta kelas ini. Muat ulang formulir.")
                .wajib(letak + "nama", b.nama(), "Isi nama seperti tercetak.").panjang(letak + "nama", b.nama(), 150, "Nama")
                .wajib(letak + "nomor", b.nomor(), "Isi nomor sertifikat.").panjang(letak + "nomor", b.nomor(), 100, "Nomor")
                .tolakJika(b.nomor() != null && (!nomor.add(b.nomor().strip().toLowerCase(Locale.ROOT)) || mapper.dipakaiKelasLain(p.satker(), b.nomor().strip(), p.kelasId())), letak + "nomor", NomorSertifikat.DIPAKAI);
        });
    }
}
