/** @file What a column can mean, and the names it goes by in English and Chinese files. Names are lower case. */

const names = (list: string): readonly string[] => list.split('|');

/** Fields of a product row; each with its column names. `option1Name` and the like are Shopify's. */
export const PRODUCT_NAMES = {
  title: names(
    'title|name|product|product name|product title|item|item name|名称|商品名称|宝贝名称|宝贝标题|标题|商品标题|品名|产品名称|货品标题|商品',
  ),
  price: names(
    'price|unit price|regular price|variant price|sale price|retail price|价格|宝贝价格|售价|单价|销售价|零售价|一口价',
  ),
  sku: names(
    'sku|variant sku|item number|item no|article|code|product code|outer_id|编码|商家编码|货号|sku编码|商品编码|条码',
  ),
  stock: names(
    'stock|inventory|quantity|qty|inventory quantity|variant inventory qty|on hand|available|num|库存|数量|宝贝数量|库存数量|可售库存',
  ),
  id: names('handle|url handle|product id|item_group_id|spu|商品id|宝贝id|数字id|num_id'),
  description: names(
    'description|body (html)|body|details|short description|描述|宝贝描述|商品描述|详情|介绍',
  ),
  category: names(
    'type|category|categories|product type|product_type|custom product type|department|类目|分类|类别|宝贝类目|商品分类|店铺类目',
  ),
  taxonomy: names('product category|google_product_category'),
  compareAt: names(
    'compare at price|compare-at price|variant compare at price|was|list price|msrp|原价|划线价|市场价|吊牌价',
  ),
  cost: names('cost|cost per item|cost of goods|unit cost|成本|成本价|进价|采购价'),
  vendor: names('vendor|brand|manufacturer|supplier|品牌|供应商|厂家'),
  tags: names('tags|labels|keywords|标签|关键词'),
  color: names('color|colour|颜色|颜色分类'),
  size: names('size|尺码|尺寸|规格'),
  material: names('material|fabric|材质|面料|材料'),
  audience: names('google shopping / gender|gender|适用人群|性别'),
  currency: names('currency|币种|货币'),
  image: names(
    'image src|product image url|image|images|image url|image_link|picture|图片|主图|新图片|图片地址',
  ),
  imageAlt: names('image alt text'),
  published: names('published|published on online store'),
  status: names('status|approve_status|状态'),
  tracker: names('variant inventory tracker|inventory tracker'),
  policy: names('variant inventory policy|continue selling when out of stock'),
  option1Name: names('option1 name'),
  option1Value: names('option1 value'),
  option2Name: names('option2 name'),
  option2Value: names('option2 value'),
  option3Name: names('option3 name'),
  option3Value: names('option3 value'),
};
export type ProductField = keyof typeof PRODUCT_NAMES;

/** Fields of an order line. */
export const ORDER_NAMES = {
  date: names(
    'date|created at|invoicedate|order date|order_date|sale date|paid at|time|日期|订单创建时间|下单时间|订单付款时间|付款时间|时间|成交时间|销售日期',
  ),
  orderId: names(
    'order|order id|order_id|order number|order_number|order #|order no|invoiceno|invoice|name|transaction id|订单编号|订单号|单号|交易号|流水号',
  ),
  sku: names(
    'sku|lineitem sku|stockcode|item number|code|product code|商家编码|货号|外部系统编号|sku编码|商品编码|编码|条码',
  ),
  title: names(
    'lineitem name|title|product|product name|item|item name|description|宝贝标题|标题|商品名称|商品标题|货品标题|名称|品名|商品',
  ),
  quantity: names('quantity|qty|lineitem quantity|units|items sold|数量|购买数量|宝贝总数量|销量|件数'),
  price: names('price|unit price|unitprice|lineitem price|item price|单价|价格|售价|成交单价'),
  total: names(
    'total|line total|item total|amount|net sales|revenue|sales|总金额|买家实际支付金额|实付款|金额|小计|销售额|货品总价',
  ),
  discount: names('discount|lineitem discount|discount amount|优惠|折扣|优惠金额'),
  customer: names(
    'email|customer|customerid|customer id|customer_id|customer email|customer_email|buyer|买家会员名|客户|客户编号|会员|会员名|邮箱|客户id',
  ),
  country: names('country|shipping country|billing country|ship country|国家|收货国家'),
  currency: names('currency|order_currency|币种|货币'),
  cancelled: names('cancelled at'),
  financial: names('financial status'),
  refunded: names('refunded amount'),
  subtotal: names('subtotal'),
};
export type OrderField = keyof typeof ORDER_NAMES;

/** What a person may choose in the column mapper, the needed ones first. */
export const PRODUCT_CHOICES = [
  'title',
  'price',
  'sku',
  'stock',
  'id',
  'category',
  'description',
  'compareAt',
  'cost',
  'vendor',
  'tags',
  'color',
  'size',
  'material',
  'currency',
] as const satisfies readonly ProductField[];
export const ORDER_CHOICES = [
  'date',
  'title',
  'sku',
  'quantity',
  'price',
  'total',
  'orderId',
  'discount',
  'customer',
  'country',
  'currency',
] as const satisfies readonly OrderField[];
export type ProductChoice = (typeof PRODUCT_CHOICES)[number];
export type OrderChoice = (typeof ORDER_CHOICES)[number];

export type ImportTarget = 'products' | 'orders';

/** What each field is read from: field name to column header as it stands in the file. */
export interface ColumnMapping {
  readonly target: ImportTarget;
  readonly columns: Readonly<Record<string, string>>;
}

/** Fields without which no row can be used; a list within is "one of". */
export function missingFields(mapping: ColumnMapping): readonly (readonly string[])[] {
  const needed =
    mapping.target === 'products' ? [['title'], ['price']] : [['date'], ['title', 'sku'], ['price', 'total']];
  return needed.filter((oneOf) => !oneOf.some((field) => mapping.columns[field] !== undefined));
}

/** Columns that tell who a buyer is: never read, named in the report. */
const PERSONAL =
  /^(?:billing|shipping|ship|buyer|recipient|receiver|delivery)[ _](?:name|first name|last name|first_name|last_name|street|address.*|company|city|zip|zipcode|province|state|phone|postcode)$|^(?:phone|telephone|mobile|address|full name|first name|last name|customer name|notes?|note attributes|buyer)$|收货人|收件人|地址|电话|手机|姓名|支付宝|邮编|留言|身份证|发票抬头/;

export function isPersonal(header: string): boolean {
  return PERSONAL.test(header);
}
