package id.laju.permohonan;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Samples of a request as the customer writes them. */
@Mapper
interface SampelMapper {

    @Select("""
        insert into sampel (permohonan_id, urutan, produk_id, standar_id, nama_id, nama_en, merek, tipe_id, tipe_en, kode_lokasi, keterangan,
            material, bentuk, dimensi)
        select #{permohonanId}, coalesce(max(urutan), 0) + 1, #{i.produk}, #{i.standar}, #{i.namaId}, #{i.namaEn}, #{i.merek}, #{i.tipeId},
            #{i.tipeEn}, #{i.kodeLokasi}, #{i.keterangan}, #{i.material}, #{i.bentuk}, #{i.dimensi}
        from sampel where permohonan_id = #{permohonanId}
        returning id""")
    @Options(flushCache = FlushCachePolicy.TRUE)
    long tambah(long permohonanId, IsianSampel i);

    /** @return its id */
    @Select("""
        insert into sampel (permohonan_id, urutan, produk_id, standar_id, nama_id, nama_en, merek, tipe_id, tipe_en, kode_lokasi, keterangan, material, bentuk, dimensi)
        select permohonan_id, (select max(urutan) + 1 from sampel x where x.permohonan_id = s.permohonan_id), produk_id, standar_id, nama_id, nama_en, merek, tipe_id, tipe_en, kode_lokasi,
            keterangan, material, bentuk, dimensi from sampel s where id = #{lama} returning id""")
    @Options(flushCache = FlushCachePolicy.TRUE)
    long ulangi(long lama);

    @Insert("insert into sampel_parameter (sampel_id, parameter_id) select #{baru}, parameter_id from sampel_parameter where sampel_id = #{lama} order by id")
    void ulangiParameter(long lama, long baru);

    @Update("""
        update sampel set produk_id = #{i.produk}, standar_id = #{i.standar}, nama_id = #{i.namaId}, nama_en = #{i.namaEn}, merek = #{i.merek},
            tipe_id = #{i.tipeId}, tipe_en = #{i.tipeEn}, kode_lokasi = #{i.kodeLokasi}, keterangan = #{i.keterangan},
            material = #{i.material}, bentuk = #{i.bentuk}, dimensi = #{i.dimensi}
        where id = #{id}""")
    void ubah(long id, IsianSampel i);

    @Delete("delete from sampel where id = #{id}")
    void hapus(long id);

    /** Closes the gap, one after the other because of the unique index. */
    @Update("update sampel set urutan = #{urutan} where id = #{id}")
    void urutkan(long id, int urutan);

    @Delete("delete from sampel_parameter where sampel_id = #{sampelId}")
    void kosongkanParameter(long sampelId);

    @Delete("delete from sampel_parameter where sampel_id = #{sampelId} and parameter_id = #{parameterId}")
    void lepasParameter(long sampelId, long parameterId);

    @Insert("insert into sampel_parameter (sampel_id, parameter_id) values (#{sampelId}, #{parameterId}) on conflict do nothing")
    void pilihParameter(long sampelId, long parameterId);

    @Select("select parameter_id from sampel_parameter where sampel_id = #{sampelId} order by id")
    List<Long> parameterIds(long sampelId);

    @Select("select jenis, pilihan_id, keterangan from sampel_migrasi where sampel_id = #{sampelId} order by jenis, pilihan_id")
    List<MigrasiDipilih> migrasi(long sampelId);

    @Delete("delete from sampel_migrasi where sampel_id = #{sampelId} and jenis = #{jenis}")
    void kosongkanMigrasi(long sampelId, String jenis);

    @Insert("""
        insert into sampel_migrasi (sampel_id, jenis, pilihan_id, keterangan)
        values (#{sampelId}, #{m.jenis}, #{m.pilihanId}, #{m.keterangan})""")
    void pilihMigrasi(long sampelId, MigrasiDipilih m);

    @Select("select berkas_id from sampel_berkas where sampel_id = #{sampelId} order by urutan")
    List<UUID> berkas(long sampelId);

    @Insert("""
        insert into sampel_berkas (sampel_id, berkas_id, urutan)
        select #{sampelId}, #{berkas}, coalesce(max(urutan), 0) + 1 from sampel_berkas where sampel_id = #{sampelId}""")
    void tambahBerkas(long sampelId, UUID berkas);

    @Delete("delete from sampel_berkas where sampel_id = #{sampelId} and berkas_id = #{berkas}")
    int lepasBerkas(long sampelId, UUID berkas);
}
