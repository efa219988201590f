package id.laju.layanan;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ParameterMapper {

    @Select("select * from parameter_uji where satker = #{satker} and id = #{id}")
    Optional<ParameterUji> cari(String satker, long id);

    @Select("select kode, nama from simulan order by urutan")
    List<Simulan> simulan();

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = """
        insert into parameter_uji (satker, standar_id, produk_id, kelompok, urutan, nama, nama_en, satuan, metode, jenis_hasil,
            pilihan_hasil, batas_bawah, batas_atas, syarat, basis, desimal, lod, loq, simulan, beban)
        values (#{satker}, #{standarId}, #{produkId}, #{kelompok}, #{urutan}, #{nama}, #{namaEn}, #{satuan}, #{metode}, #{jenisHasil},
            #{pilihanHasil}, #{batasBawah}, #{batasAtas}, #{syarat}, #{basis}, #{desimal}, #{lod}, #{loq}, #{simulan}, #{beban})
        returning id
        """)
    long tambah(ParameterUji parameter);

    @Update("""
        update parameter_uji set standar_id = #{standarId}, produk_id = #{produkId}, kelompok = #{kelompok}, urutan = #{urutan},
            nama = #{nama}, nama_en = #{namaEn}, satuan = #{satuan}, metode = #{metode}, jenis_hasil = #{jenisHasil},
            pilihan_hasil = #{pilihanHasil}, batas_bawah = #{batasBawah}, batas_atas = #{batasAtas}, syarat = #{syarat},
            basis = #{basis}, desimal = #{desimal}, lod = #{lod}, loq = #{loq}, simulan = #{simulan}, beban = #{beban},
            diblokir = #{diblokir}, alasan_blokir = #{alasanBlokir}
        where satker = #{satker} and id = #{id}
        """)
    void ubah(ParameterUji parameter);

    @Delete("delete from parameter_uji where satker = #{satker} and id = #{id}")
    void hapus(String satker, long id);
}
