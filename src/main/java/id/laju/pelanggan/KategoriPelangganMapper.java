package id.laju.pelanggan;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KategoriPelangganMapper {

    @Select("select * from kategori_pelanggan order by urut, nama")
    List<KategoriPelanggan> semua();

    @Select("select * from kategori_pelanggan where kode = #{kode}")
    Optional<KategoriPelanggan> cari(String kode);

    @Select("select * from kolom_kategori where kategori = #{kategori} order by urut, kolom")
    List<KolomKategori> kolom(String kategori);

    @Insert("insert into kategori_pelanggan values (#{kode}, #{nama}, #{urut}, #{aktif})")
    void tambah(KategoriPelanggan kategori);

    @Update("update kategori_pelanggan set nama = #{nama}, urut = #{urut}, aktif = #{aktif} where kode = #{kode}")
    void ubah(KategoriPelanggan kategori);

    @Insert("""
        insert into kolom_kategori (kategori, kolom, label, label_en, jenis, bagian, wajib, urut, bantu, pilihan)
        values (#{kategori}, #{kolom}, #{label}, #{labelEn}, #{jenis}, #{bagian}, #{wajib}, #{urut}, #{bantu}, #{pilihan})
        on conflict (kategori, kolom) do update set label = excluded.label, label_en = excluded.label_en, jenis = excluded.jenis,
            bagian = excluded.bagian, wajib = excluded.wajib, urut = excluded.urut, bantu = excluded.bantu, pilihan = excluded.pilihan
        """)
    void simpanKolom(KolomKategori kolom);

    @Delete("delete from kolom_kategori where kategori = #{kategori} and kolom = #{kolom}")
    void hapusKolom(String kategori, String kolom);

    @Insert("""
        insert into kolom_kategori (kategori, kolom, label, label_en, jenis, bagian, wajib, urut, bantu, pilihan)
        select #{ke}, kolom, label, label_en, jenis, bagian, wajib, urut, bantu, pilihan from kolom_kategori where kategori = #{dari}
        """)
    void salinKolom(String dari, String ke);
}
