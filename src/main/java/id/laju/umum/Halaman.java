package id.laju.umum;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param jumlah all rows that match, not only those shown
 */
public record Halaman<T>(List<T> isi, long jumlah, PermintaanHalaman permintaan) {

    public long dari() {
        return jumlah == 0 ? 0 : permintaan.lewati() + 1L;
    }

    public long sampai() {
        return permintaan.lewati() + (long) isi.size();
    }

    public int nomor() {
        return permintaan.nomor();
    }

    public int banyakHalaman() {
        return (int) Math.max(1, (jumlah + permintaan.ukuran() - 1) / permintaan.ukuran());
    }

    public boolean adaSebelumnya() {
        return nomor() > 1;
    }

    public boolean adaBerikutnya() {
        return nomor() < banyakHalaman();
    }

    /** The line under the table. */
    public String keterangan() {
        return isi.isEmpty() ? "Tidak ada data" : "Menampilkan %d sampai %d dari %d data".formatted(dari(), sampai(), jumlah);
    }

    public <R> Halaman<R> ubah(Function<T, R> fungsi) {
        return new Halaman<>(isi.stream().map(fungsi).toList(), jumlah, permintaan);
    }
}
